import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KEPT_PICTURE_CACHE, PAGE_CACHE, PICTURE_CACHE } from '../offline/cache-names.ts';
import { answer, fakeCaches, siteOf } from '../offline/testing/caches.ts';
import { PageStrategy } from './page-strategy.ts';
import { PictureStrategy } from './picture-strategy.ts';

const page = (words: string, status = 200) => answer(`${words}<i id="page-data">`, 'text/html', status);
const image = (body: string) => answer(body, 'image/jpeg');

const event = { waitUntil: () => undefined } as unknown as ExtendableEvent;

/** One question to a strategy; afterwards nothing is left that it does behind its answer. */
const ask = async (strategy: PageStrategy | PictureStrategy, path: string): Promise<string> => {
  const [response, done] = strategy.handleAll({ event, request: new Request(`${location.origin}${path}`) });
  const body = await response.then(
    (found) => found.text(),
    (error: unknown) => `failed: ${String(error)}`,
  );
  await done.catch(() => undefined);
  return body.replace('<i id="page-data">', '');
};

let caches: ReturnType<typeof fakeCaches>;

beforeEach(() => {
  caches = fakeCaches();
  vi.stubGlobal('FetchEvent', class FetchEvent extends Event {});
  // As it is built: Workbox has much to say while it is developed with.
  vi.stubEnv('NODE_ENV', 'production');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('a page', () => {
  const fallback = () => Promise.resolve(page('offline page'));

  it('comes from the network and is kept under its path alone', async () => {
    siteOf({ '/search': () => page('search') });
    expect(await ask(new PageStrategy(fallback), '/search?q=x')).toBe('search');
    expect(await caches.store(PAGE_CACHE).keys()).toMatchObject([{ url: `${location.origin}/search` }]);
  });

  it('comes from what was seen last, else is the offline page, where there is no network', async () => {
    siteOf({});
    await caches.store(PAGE_CACHE).put('/about', page('seen'));
    expect(await ask(new PageStrategy(fallback), '/about')).toBe('seen');
    expect(await ask(new PageStrategy(fallback), '/legal')).toBe('offline page');
  });

  it('does not keep the reader waiting longer than three seconds', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    await caches.store(PAGE_CACHE).put('/about', page('seen'));
    const answered = vi.fn();
    void new PageStrategy(fallback).handle({ event, request: new Request(`${location.origin}/about`) }).then(answered);
    await vi.advanceTimersByTimeAsync(2999);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2);
    expect(answered).toHaveBeenCalledOnce();
  });

  it('is shown but never kept where it is not ours', async () => {
    siteOf({ '/': () => answer('sign in', 'text/html'), '/gone': () => page('not here', 404) });
    expect(await ask(new PageStrategy(fallback), '/')).toBe('sign in');
    expect(await ask(new PageStrategy(fallback), '/gone')).toBe('not here');
    expect(caches.store(PAGE_CACHE).paths()).toEqual([]);
  });

  it('is forgotten once the site says that it is gone', async () => {
    siteOf({ '/a/1': () => page('withdrawn', 410) });
    await caches.store(PAGE_CACHE).put('/a/1', page('the story'));
    expect(await ask(new PageStrategy(fallback), '/a/1')).toBe('withdrawn');
    expect(caches.store(PAGE_CACHE).paths()).toEqual([]);
  });

  it('comes from what was seen last where the site has an error, which is shown where nothing was', async () => {
    siteOf({ '/': () => page('broken', 500), '/about': () => page('broken', 502) });
    await caches.store(PAGE_CACHE).put('/', page('seen'));
    expect(await ask(new PageStrategy(fallback), '/')).toBe('seen');
    expect(await ask(new PageStrategy(fallback), '/about')).toBe('broken');
  });
});

describe('a picture', () => {
  const PATH = '/m/aa/0000000000000001.jpg';

  it('is fetched once and asked for no more', async () => {
    const site = siteOf({ [PATH]: () => image('1') });
    expect([await ask(new PictureStrategy(), PATH), await ask(new PictureStrategy(), PATH)]).toEqual(['1', '1']);
    expect(site.asked).toEqual([PATH]);
  });

  it('is put again when it is seen again, so that the one not seen for longest goes first', async () => {
    siteOf({});
    for (const path of [PATH, '/m/bb/0000000000000002.jpg']) await caches.store(PICTURE_CACHE).put(path, image('1'));
    await ask(new PictureStrategy(), PATH);
    expect(caches.store(PICTURE_CACHE).paths().at(-1)).toBe(PATH);
  });

  const STEM = '/m/aa/0000000000000001';

  it('comes from a kept story, in the copy it has, whatever copy was asked for', async () => {
    siteOf({});
    await caches.store(KEPT_PICTURE_CACHE).put(`${STEM}-800.avif`, image('kept'));
    for (const asked of [PATH, `${STEM}-800.avif`, `${STEM}-320.jpg`, `${STEM}-1200.avif`])
      expect(await ask(new PictureStrategy(), asked)).toBe('kept');
    expect(await ask(new PictureStrategy(), `${STEM}99.jpg`)).toMatch(/^failed/);
  });

  it('comes in the copy that was seen where no other can be had, and anew while there is a network', async () => {
    const site = siteOf({ [`${STEM}-480.avif`]: () => image('small'), [`${STEM}-1200.avif`]: () => image('large') });
    expect(await ask(new PictureStrategy(), `${STEM}-480.avif`)).toBe('small');
    expect(await ask(new PictureStrategy(), `${STEM}-1200.avif`)).toBe('large');
    site.answers.clear();
    expect(await ask(new PictureStrategy(), `${STEM}-800.jpg`)).toBe('large');
  });

  it('comes in another copy instead of the page of a captive portal, and not at all once it is gone', async () => {
    siteOf({
      [PATH]: () => answer('<html>', 'text/html'),
      [`${STEM}-320.jpg`]: () => answer('gone', 'text/html', 410),
    });
    await caches.store(KEPT_PICTURE_CACHE).put(`${STEM}-800.avif`, image('kept'));
    expect(await ask(new PictureStrategy(), PATH)).toBe('kept');
    expect(await ask(new PictureStrategy(), `${STEM}-320.jpg`)).toBe('gone');
  });

  it('is not kept where it is none, and fails where there is none', async () => {
    siteOf({ [PATH]: () => answer('<html>', 'text/html') });
    await ask(new PictureStrategy(), PATH);
    expect(caches.store(PICTURE_CACHE).paths()).toEqual([]);
    expect(await ask(new PictureStrategy(), '/m/cc/0000000000000003.jpg')).toMatch(/^failed/);
  });
});
