import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { PAGE_CACHE } from '../offline/cache-names.ts';
import type * as reloadPageModule from './reload-page.ts';
import { answer, fakeCaches, json, siteOf } from '../offline/testing/caches.ts';

/** Milliseconds until something that comes by itself is given up; a busy machine takes its time. */
const PATIENCE = 10_000;

const release =
  (build: string, minCompatible = 1) =>
  () =>
    json({ build, minCompatible });

const aMoment = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 5));

/** A registration as far as it is looked at. */
const registrationWith = (waiting: object | null) =>
  Object.assign(new EventTarget(), {
    waiting,
    installing: null as EventTarget | null,
    update: vi.fn(() => Promise.resolve()),
  });

const container = (controller: object | null, register: () => Promise<unknown>) => {
  const worker = Object.assign(new EventTarget(), { controller, register: vi.fn(register) });
  Object.defineProperty(navigator, 'serviceWorker', { value: worker, configurable: true });
  return worker;
};

const reload = vi.fn();

beforeEach(() => {
  vi.resetModules();
  sessionStorage.clear();
  reload.mockClear();
  vi.doMock('./reload-page.ts', async (original) => {
    const real = await original<typeof reloadPageModule>();
    return { ...real, reloadPage: reload, reloadOnce: (build: string, how = reload) => real.reloadOnce(build, how) };
  });
});

afterEach(() => {
  vi.doUnmock('./reload-page.ts');
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

describe('reloadOnce', () => {
  it('reloads once for each build', async () => {
    const { reloadOnce } = await import('./reload-page.ts');
    expect(['a', 'a', 'b', 'b'].map((build) => reloadOnce(build, reload))).toEqual([true, false, true, false]);
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it('reloads nothing where nobody can count', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { reloadOnce } = await import('./reload-page.ts');
    expect(reloadOnce('a', reload)).toBe(false);
    vi.restoreAllMocks();
  });
});

describe('following releases', () => {
  it('fetches a newer worker once another build is out, and not before', async () => {
    const site = siteOf({ '/version.json': release('one') });
    const { followRelease } = await import('./follow-release.ts');
    const registration = registrationWith(null);
    const follow = () => followRelease(registration as unknown as ServiceWorkerRegistration, 1);
    await follow();
    await follow();
    expect(registration.update).not.toHaveBeenCalled();
    site.answers.set('/version.json', release('two'));
    await follow();
    expect(registration.update).toHaveBeenCalledOnce();
    expect(reload).not.toHaveBeenCalled();
  });

  it('replaces an app at once that cannot read what is published, and only once', async () => {
    siteOf({ '/version.json': release('two', 2) });
    const { followRelease } = await import('./follow-release.ts');
    await followRelease(undefined, 1);
    await followRelease(undefined, 1);
    expect(reload).toHaveBeenCalledOnce();
    await followRelease(undefined, 2);
    expect(reload).toHaveBeenCalledOnce();
  });

  it.each([
    ['a captive portal', () => answer('<html>', 'text/html')],
    ['something else', () => json({ build: 1, minCompatible: 99 })],
    ['an error', () => json({ build: 'two', minCompatible: 99 }, 503)],
  ])('takes no orders from %s', async (_who, give) => {
    siteOf({ '/version.json': give });
    const { followRelease } = await import('./follow-release.ts');
    await followRelease(undefined, 1);
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('a part of the app that cannot be fetched', () => {
  const missAPart = async () => {
    const { recoverChunks } = await import('./recover-chunks.ts');
    onTestFinished(recoverChunks());
    dispatchEvent(new Event('vite:preloadError'));
    await aMoment();
  };

  it('costs one reload where another build is out', async () => {
    const { isOtherBuild } = await import('./running-build.ts');
    isOtherBuild('one');
    siteOf({ '/version.json': release('two') });
    await missAPart();
    await missAPart();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('costs none where the line was bad', async () => {
    siteOf({ '/version.json': release('one') });
    await missAPart();
    siteOf({});
    await missAPart();
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('registering the worker', () => {
  it('asks for the one script, past all caches', async () => {
    const worker = container(null, () => Promise.resolve(registrationWith(null)));
    const { registerWorker } = await import('./register-worker.ts');
    expect(await registerWorker()).toBeDefined();
    expect(worker.register).toHaveBeenCalledWith('/sw.js', { updateViaCache: 'none' });
  });

  it('goes through the one policy a page under Trusted Types allows, which knows one address', async () => {
    const worker = container(null, () => Promise.resolve(registrationWith(null)));
    const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (input: string) => string }) => ({
      createScriptURL: (input: string) => ({ trusted: rules.createScriptURL(input) }),
    }));
    vi.stubGlobal('trustedTypes', { createPolicy });
    const { registerWorker } = await import('./register-worker.ts');
    await registerWorker();
    expect(createPolicy.mock.calls[0]?.[0]).toBe('sw-url');
    expect(createPolicy.mock.calls[0]?.[1].createScriptURL('https://elsewhere.example/evil.js')).toBe('/sw.js');
    expect(worker.register).toHaveBeenCalledWith({ trusted: '/sw.js' }, expect.anything());
  });

  it('announces a newer worker that waits, at once or later, but not the very first', async () => {
    const registration = registrationWith({ name: 'newer' });
    const worker = container(null, () => Promise.resolve(registration));
    const { registerWorker } = await import('./register-worker.ts');
    const { waitingWorker } = await import('./update-store.ts');
    await registerWorker();
    expect(waitingWorker()).toBeUndefined();
    worker.controller = {};
    registration.installing = new EventTarget();
    registration.dispatchEvent(new Event('updatefound'));
    registration.installing.dispatchEvent(new Event('statechange'));
    expect(waitingWorker()).toEqual({ name: 'newer' });
  });

  it('does without where the browser has none or refuses', async () => {
    const { registerWorker } = await import('./register-worker.ts');
    expect(await registerWorker()).toBeUndefined();
    container(null, () => Promise.reject(new DOMException('denied', 'SecurityError')));
    expect(await registerWorker()).toBeUndefined();
  });

  it('loads the page anew once the newer worker is in charge, and not before', async () => {
    const worker = container({}, () => Promise.resolve(registrationWith(null)));
    const { activateUpdate } = await import('./activate-update.ts');
    const postMessage = vi.fn();
    activateUpdate({ postMessage } as unknown as ServiceWorker);
    expect(postMessage).toHaveBeenCalledWith('take-over');
    expect(reload).not.toHaveBeenCalled();
    worker.dispatchEvent(new Event('controllerchange'));
    worker.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('reading tombstones', () => {
  it('gives the ids, and nothing where the answer is not such a list', async () => {
    const site = siteOf({ '/data/tombstones.json': () => json(['7k3m9q2xw4ct']) });
    const { readTombstones } = await import('./read-tombstones.ts');
    expect(await readTombstones()).toEqual(new Set(['7k3m9q2xw4ct']));
    for (const body of [{}, ['../etc'], 'x']) {
      site.answers.set('/data/tombstones.json', () => json(body));
      expect(await readTombstones()).toBeUndefined();
    }
    site.answers.clear();
    expect(await readTombstones()).toBeUndefined();
  });
});

describe('warming the caches', () => {
  beforeEach(() => {
    history.replaceState(null, '', '/');
  });

  it('keeps the page that was there before the worker, once the worker is in charge', async () => {
    const caches = fakeCaches();
    const worker = container(null, () => Promise.resolve(undefined));
    const site = siteOf({ '/': () => answer('<i id="page-data">', 'text/html') });
    const { warmCaches } = await import('./warm-caches.ts');
    warmCaches(registrationWith(null) as unknown as ServiceWorkerRegistration);
    await aMoment();
    expect(site.asked).toEqual([]);
    worker.controller = {};
    worker.dispatchEvent(new Event('controllerchange'));
    await vi.waitFor(() => {
      expect(caches.store(PAGE_CACHE).paths()).toEqual(['/']);
    }, PATIENCE);
  });

  it('keeps no page that is not ours', async () => {
    const caches = fakeCaches();
    container({}, () => Promise.resolve(undefined));
    const site = siteOf({ '/': () => answer('sign in', 'text/html') });
    const { warmCaches } = await import('./warm-caches.ts');
    warmCaches(undefined);
    warmCaches(registrationWith(null) as unknown as ServiceWorkerRegistration);
    await vi.waitFor(() => {
      expect(site.asked).toEqual(['/']);
    }, PATIENCE);
    await aMoment();
    expect(caches.store(PAGE_CACHE).paths()).toEqual([]);
  });
});
