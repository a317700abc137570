import { beforeEach, describe, expect, it, vi } from 'vitest';

const KEY = 'prefs.v1';

/** A page that has just been opened: the store as nobody has asked it anything yet. */
const openPage = async ({ stored, address = '/' }: { stored?: string; address?: string } = {}) => {
  vi.resetModules();
  localStorage.clear();
  if (stored !== undefined) localStorage.setItem(KEY, stored);
  history.replaceState(null, '', address);
  return import('./preference-store.ts');
};

const kept = (): unknown => JSON.parse(localStorage.getItem(KEY) ?? 'null');

const denied = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

const fromOtherTab = (key: string | null, newValue: string | null): void => {
  dispatchEvent(new StorageEvent('storage', { key, newValue }));
};

beforeEach(() => {
  vi.restoreAllMocks();
});

describe('the choices of a reader', () => {
  it('are there again after a reload', async () => {
    const before = await openPage();
    before.changePreferences({ theme: 'dark', scale: 130 });
    const text = localStorage.getItem(KEY) ?? '';
    const after = await openPage({ stored: text });
    expect(after.currentPreferences()).toMatchObject({ theme: 'dark', scale: 130 });
  });

  it.each(['', '{', 'null', '[]', '"dark"', '{"theme":"plaid"}', '{"scale":"huge"}'])(
    'are the defaults where storage holds %o, and can be made anew',
    async (stored) => {
      const store = await openPage({ stored });
      expect(store.currentPreferences()).toMatchObject({ theme: 'auto', scale: 100 });
      store.changePreferences({ theme: 'sepia' });
      expect(kept()).toMatchObject({ theme: 'sepia' });
    },
  );

  it('reach every part of the page in the same tick, and none that has gone', async () => {
    const store = await openPage();
    const seen: string[] = [];
    const stop = store.subscribeToPreferences(() => seen.push(store.currentPreferences().theme));
    store.changePreferences({ theme: 'dark' });
    expect(seen).toEqual(['dark']);
    stop();
    store.changePreferences({ theme: 'light' });
    expect(seen).toEqual(['dark']);
  });

  it('are one and the same object until one of them changes, so that nothing is drawn twice', async () => {
    const store = await openPage({ stored: '{"theme":"dark"}' });
    expect(store.currentPreferences()).toBe(store.currentPreferences());
  });

  it('are the very defaults of the page where nothing was chosen, so that nothing is drawn anew', async () => {
    const { currentPreferences } = await openPage();
    const { DEFAULT_PREFERENCES } = await import('./preferences.ts');
    expect(currentPreferences()).toBe(DEFAULT_PREFERENCES);
  });

  it('are all forgotten by a reset, the language too', async () => {
    const store = await openPage({ stored: '{"theme":"dark","language":"en","numerals":"latn"}' });
    store.resetPreferences();
    expect(store.currentPreferences()).toMatchObject({ theme: 'auto', language: undefined, numerals: 'auto' });
    expect(kept()).not.toHaveProperty('language');
  });
});

describe('a link with ?ui= or ?dir=', () => {
  it('speaks for the visit, over what is stored', async () => {
    const store = await openPage({ stored: '{"language":"ar","theme":"dark"}', address: '/?ui=en&dir=rtl' });
    expect(store.currentPreferences()).toMatchObject({ language: 'en', direction: 'rtl', theme: 'dark' });
  });

  it('is never stored, also when the reader changes something else', async () => {
    const store = await openPage({ stored: '{"language":"ar"}', address: '/?ui=en&dir=ltr' });
    store.changePreferences({ theme: 'dark' });
    expect(kept()).toMatchObject({ language: 'ar', direction: 'auto', theme: 'dark' });
    expect(store.currentPreferences()).toMatchObject({ language: 'en', direction: 'ltr', theme: 'dark' });
  });

  it('gives way to a choice made on the page', async () => {
    const store = await openPage({ address: '/?ui=en' });
    store.changePreferences({ language: 'fa' });
    expect(store.currentPreferences().language).toBe('fa');
    expect(kept()).toMatchObject({ language: 'fa' });
  });

  it('cannot name a direction that does not exist', async () => {
    const store = await openPage({ address: '/?dir=sideways' });
    expect(store.currentPreferences().direction).toBe('auto');
  });
});

describe('where storage is blocked', () => {
  it('a page opens with the defaults', async () => {
    const store = await openPage();
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied);
    expect(store.currentPreferences()).toMatchObject({ theme: 'auto', scale: 100 });
  });

  it('choices last for the visit, and the page knows that they do not last longer', async () => {
    const store = await openPage();
    expect(store.preferencesAreKept()).toBe(true);
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied);
    store.changePreferences({ theme: 'contrast' });
    expect(store.currentPreferences().theme).toBe('contrast');
    expect(store.preferencesAreKept()).toBe(false);
    full.mockRestore();
    store.changePreferences({ scale: 115 });
    expect(store.preferencesAreKept()).toBe(true);
  });
});

describe('another tab', () => {
  it('changes this one too', async () => {
    const store = await openPage();
    const listener = vi.fn();
    const stop = store.subscribeToPreferences(listener);
    fromOtherTab(KEY, '{"theme":"dark","direction":"banana"}');
    expect(listener).toHaveBeenCalledOnce();
    expect(store.currentPreferences()).toMatchObject({ theme: 'dark', direction: 'auto' });
    stop();
  });

  it('is not heard where it changed something else', async () => {
    const store = await openPage({ stored: '{"theme":"dark"}' });
    const listener = vi.fn();
    const stop = store.subscribeToPreferences(listener);
    fromOtherTab('saved.v1', '[]');
    expect(listener).not.toHaveBeenCalled();
    expect(store.currentPreferences().theme).toBe('dark');
    stop();
  });

  it('that emptied the storage puts this one back to the defaults', async () => {
    const store = await openPage({ stored: '{"theme":"dark"}' });
    const stop = store.subscribeToPreferences(() => undefined);
    fromOtherTab(KEY, null);
    expect(store.currentPreferences().theme).toBe('auto');
    stop();
  });
});
