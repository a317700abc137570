import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The script has no exports and imports nothing: loading it is running it. */
const { './boot.ts': run } = import.meta.glob('./boot.ts');

type Visit = { readonly stored?: unknown; readonly address?: string; readonly page?: string };

/** What `<html>` is at the first paint of a page made in `page`'s language. */
const firstPaint = async ({ stored, address = '/', page = 'fa' }: Visit) => {
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  root.lang = page;
  root.dir = page === 'en' ? 'ltr' : 'rtl';
  localStorage.clear();
  if (stored !== undefined)
    localStorage.setItem('prefs.v1', typeof stored === 'string' ? stored : JSON.stringify(stored));
  history.replaceState(null, '', address);
  vi.resetModules();
  await run?.();
  const { theme, leading, waiting, script } = root.dataset;
  return {
    lang: root.lang,
    dir: root.dir,
    theme,
    leading,
    waiting,
    script,
    scale: root.style.getPropertyValue('--scale'),
  };
};

const UNTOUCHED = { lang: 'fa', dir: 'rtl', theme: undefined, leading: undefined, waiting: undefined, scale: '' };

beforeEach(() => {
  vi.restoreAllMocks();
});

describe('before the first paint', () => {
  it('a page of a reader who chose nothing stays as it came, and knows that there is script', async () => {
    expect(await firstPaint({})).toEqual({ ...UNTOUCHED, script: '' });
  });

  it('stored looks are put on the page', async () => {
    expect(await firstPaint({ stored: { theme: 'dark', leading: 'open', scale: 145 } })).toEqual({
      ...UNTOUCHED,
      script: '',
      theme: 'dark',
      leading: 'open',
      scale: '1.45',
    });
  });

  it.each([80, 90, 100, 115, 130, 145, 160, 180, 200])(
    'text stands at %i per cent where that was chosen',
    async (scale) => {
      expect((await firstPaint({ stored: { scale } })).scale).toBe(String(scale / 100));
    },
  );

  it.each(['light', 'sepia', 'dark', 'contrast'])('the theme %s is known', async (theme) => {
    expect((await firstPaint({ stored: { theme } })).theme).toBe(theme);
  });

  it('what follows the system or the page is left to it', async () => {
    const stored = { theme: 'auto', leading: 'normal', direction: 'auto' };
    expect(await firstPaint({ stored })).toEqual({ ...UNTOUCHED, script: '' });
  });

  it.each([
    [{ pictures: 'asked' }, false, 'asked'],
    [{ pictures: 'shown' }, true, 'shown'],
    [{ pictures: 'auto' }, true, 'asked'],
    [{}, true, 'asked'],
    [{ pictures: 'none' }, false, undefined],
  ])('with %j stored, and data to be saved: %s, pictures are %s', async (stored, saveData, expected) => {
    vi.stubGlobal('navigator', { connection: { saveData } });
    await firstPaint({ stored });
    expect(document.documentElement.dataset['pictures']).toBe(expected);
  });

  it('Urdu stands in the hand that was chosen', async () => {
    await firstPaint({ stored: { urdu: 'nastaliq' } });
    expect(document.documentElement.dataset['urdu']).toBe('nastaliq');
    await firstPaint({ stored: { urdu: 'comic' } });
    expect(document.documentElement.dataset['urdu']).toBeUndefined();
  });

  it('another language turns the page, and its words wait unseen', async () => {
    expect(await firstPaint({ stored: { language: 'en' } })).toMatchObject({ lang: 'en', dir: 'ltr', waiting: '' });
    expect(await firstPaint({ stored: { language: 'he' }, page: 'en' })).toMatchObject({
      lang: 'he',
      dir: 'rtl',
      waiting: '',
    });
  });

  it('the language of the page itself waits for nothing', async () => {
    expect((await firstPaint({ stored: { language: 'fa' } })).waiting).toBeUndefined();
  });

  it('a chosen direction stands over that of the language', async () => {
    expect(await firstPaint({ stored: { direction: 'ltr' } })).toMatchObject({
      lang: 'fa',
      dir: 'ltr',
      waiting: undefined,
    });
    expect(await firstPaint({ stored: { language: 'en', direction: 'rtl' } })).toMatchObject({
      lang: 'en',
      dir: 'rtl',
    });
  });

  it('a link with ?ui= or ?dir= stands over what is stored', async () => {
    const stored = { language: 'ar', direction: 'rtl', theme: 'dark' };
    expect(await firstPaint({ stored, address: '/a/x?ui=en&dir=ltr' })).toMatchObject({
      lang: 'en',
      dir: 'ltr',
      theme: 'dark',
    });
  });

  it.each(['/?ui=xx', '/?ui=', '/?ui=EN', '/?dir=up', '/?ui=%3Cscript%3E', '/?dir'])(
    'the link %s says nothing that is known',
    async (address) => {
      expect(await firstPaint({ address })).toEqual({ ...UNTOUCHED, script: '' });
    },
  );

  it.each(['/?=light', '/?=', '/?theme=light&scale=200&leading=snug'])(
    'the link %s has no say in the looks, which only storage decides',
    async (address) => {
      const seen = await firstPaint({ stored: { theme: 'dark', scale: 130 }, address });
      expect(seen).toMatchObject({ theme: 'dark', scale: '1.3', leading: undefined });
    },
  );
});

describe('hostile or broken storage', () => {
  it.each([
    '',
    '{',
    'null',
    'true',
    '5',
    '"dark"',
    '[]',
    '[{"theme":"dark"}]',
    '{"__proto__":{"theme":"dark"}}',
    'undefined',
  ])('changes nothing: %s', async (stored) => {
    expect(await firstPaint({ stored })).toEqual({ ...UNTOUCHED, script: '' });
  });

  it.each([
    { theme: 'dark"><script>' },
    { theme: ['dark'] },
    { theme: { toString: 'dark' } },
    { theme: 'darkness' },
    { theme: true },
    { leading: 'openly' },
    { scale: 1e9 },
    { scale: -100 },
    { scale: 'calc(9 * 100vw)' },
    { scale: null },
    { language: 'de' },
    { language: 'toString' },
    { language: 7 },
    { direction: 'RTL' },
    { direction: 0 },
  ])('changes nothing by a value nobody can choose: %j', async (stored) => {
    expect(await firstPaint({ stored })).toEqual({ ...UNTOUCHED, script: '' });
  });

  it('lets a bad value fall alone', async () => {
    const stored = { theme: 'plaid', scale: 180, language: 'xx', direction: 'ltr' };
    expect(await firstPaint({ stored })).toMatchObject({ theme: undefined, scale: '1.8', lang: 'fa', dir: 'ltr' });
  });

  it('that may not be read leaves the page as it came', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await firstPaint({})).toEqual({ ...UNTOUCHED, script: '' });
  });
});

describe('boot and app', () => {
  it('know the same languages and the same directions of them', async () => {
    const { LANGUAGES } = await import('./language/languages.ts');
    for (const { tag, direction } of LANGUAGES) {
      const page = tag === 'en' ? 'fa' : 'en';
      expect(await firstPaint({ stored: { language: tag }, page })).toMatchObject({ lang: tag, dir: direction });
    }
  });

  it('read one storage alike, so that nothing changes when the app takes over', async () => {
    const { readPreferences, SCALES } = await import('./preferences/preferences.ts');
    const themes = ['auto', 'light', 'sepia', 'dark', 'contrast', 'plaid', 4];
    for (const [at, scale] of [...SCALES, 99, undefined].entries()) {
      const stored = { scale, theme: themes[at % themes.length], leading: ['snug', 'normal', 'open', null][at % 4] };
      const app = readPreferences(stored);
      const seen = await firstPaint({ stored });
      expect(seen.theme ?? 'auto', JSON.stringify(stored)).toBe(app.theme);
      expect(seen.leading ?? 'normal', JSON.stringify(stored)).toBe(app.leading);
      expect(Number(seen.scale || 1) * 100, JSON.stringify(stored)).toBeCloseTo(app.scale);
    }
  });
});
