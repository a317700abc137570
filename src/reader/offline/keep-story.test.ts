import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { articleData } from '#article/locations.ts';
import { KEPT_PICTURE_CACHE, PICTURE_CACHE } from './cache-names.ts';
import { answer, json, siteOf } from './testing/caches.ts';
import { blockDatabase, emptyDevice, full } from './testing/device.ts';

const ONE = '/m/aa/0000000000000001';
const TWO = '/m/aa/0000000000000002';
const article = buildArticle({
  body: [
    { type: 'image', src: ONE },
    { type: 'image', src: TWO },
  ],
});
const address = articleData(article.id);
const image = (): Response => answer('12345', 'image/jpeg');

const device = async (answers: Readonly<Record<string, () => Response>>) => {
  const caches = emptyDevice();
  const site = siteOf(answers);
  const { keepStory } = await import('./keep-story.ts');
  const { readDocument } = await import('./document-store.ts');
  const client = new QueryClient();
  const { signal } = new AbortController();
  const keep = () => keepStory(article.id, { reason: { saved: true }, client, signal });
  return { caches, site, client, keep, kept: () => readDocument(address) };
};

const WHOLE = { [address]: () => json(article), [`${ONE}.jpg`]: image, [`${TWO}.jpg`]: image };

describe('keeping a story', () => {
  it('fetches its text and all its pictures', async () => {
    const { caches, keep, kept } = await device(WHOLE);
    expect(await keep()).toBe('kept');
    expect(await kept()).toMatchObject({ saved: true, json: article, pictureBytes: 10 });
    expect(caches.store(KEPT_PICTURE_CACHE).paths()).toEqual([`${ONE}.jpg`, `${TWO}.jpg`]);
  });

  it('asks nobody for what is at hand: a text that is shown, a picture that was seen', async () => {
    const { caches, site, client, keep } = await device({ [`${TWO}.jpg`]: image });
    client.setQueryData([address], article);
    await caches.store(PICTURE_CACHE).put(`${ONE}.jpg`, image());
    expect(await keep()).toBe('kept');
    expect(site.asked).toEqual([`${TWO}.jpg`]);
  });

  it('leaves the pictures where the reader wants none unasked', async () => {
    const { site, keep, kept } = await device(WHOLE);
    localStorage.setItem('prefs.v1', '{"pictures":"asked"}');
    expect(await keep()).toBe('kept');
    expect(site.asked).toEqual([address]);
    expect((await kept())?.pictureBytes).toBeUndefined();
    localStorage.clear();
  });

  it('fetches one copy of each picture, as wide as a screen of text, and takes the one that was seen instead', async () => {
    const drawn = { type: 'image', width: 1600, height: 900, renditions: [320, 480, 800, 1200] } as const;
    const body = [ONE, TWO].map((src) => ({ ...drawn, src }));
    const { caches, site, client, keep, kept } = await device({ [`${TWO}-800.jpg`]: image });
    client.setQueryData([address], { ...article, body });
    await caches.store(PICTURE_CACHE).put(`${ONE}-480.avif`, image());
    expect(await keep()).toBe('kept');
    expect(site.asked).toEqual([`${TWO}-800.jpg`]);
    expect(caches.store(KEPT_PICTURE_CACHE).paths()).toEqual([`${ONE}-480.avif`, `${TWO}-800.jpg`]);
    expect(await kept()).toMatchObject({ pictureBytes: 10, pictures: [`${ONE}.jpg`, `${TWO}.jpg`] });
  });

  it('keeps the words without a picture that does not come, and gets it the next time', async () => {
    const { site, keep, kept } = await device({ [address]: () => json(article), [`${ONE}.jpg`]: image });
    expect(await keep()).toBe('kept');
    expect((await kept())?.pictureBytes).toBeUndefined();
    site.answers.set(`${TWO}.jpg`, image);
    await keep();
    expect((await kept())?.pictureBytes).toBe(10);
    await keep();
    expect(site.asked.filter((path) => path === address)).toHaveLength(1);
  });

  it('keeps no page of a captive portal as a picture', async () => {
    const { caches, keep } = await device({ ...WHOLE, [`${TWO}.jpg`]: () => answer('<html>', 'text/html') });
    await keep();
    expect(caches.store(KEPT_PICTURE_CACHE).paths()).toEqual([`${ONE}.jpg`]);
  });

  it('fails like any reading where the text cannot be had', async () => {
    const { keep, kept } = await device({});
    await expect(keep()).rejects.toMatchObject({ kind: 'offline' });
    expect(await kept()).toBeUndefined();
  });

  it('does not bring a withdrawn story back', async () => {
    const { keep, kept } = await device(WHOLE);
    const { barDocuments } = await import('./document-store.ts');
    barDocuments([address]);
    await expect(keep()).rejects.toMatchObject({ kind: 'not-found' });
    expect(await kept()).toBeUndefined();
  });

  it('says that there is no room, after giving up what nobody asked to keep', async () => {
    const { caches, keep } = await device(WHOLE);
    await caches.store(PICTURE_CACHE).put('/m/seen.jpg', image());
    vi.spyOn(caches.store(KEPT_PICTURE_CACHE), 'put').mockRejectedValue(full());
    expect(await keep()).toBe('full');
    expect(caches.store(PICTURE_CACHE).paths()).toEqual([]);
  });

  it('says that the browser keeps nothing', async () => {
    const { keep } = await device(WHOLE);
    blockDatabase();
    expect(await keep()).toBe('blocked');
  });
});
