import { beforeEach, describe, expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { articleData } from '#article/locations.ts';
import { blockDatabase, emptyDevice } from './testing/device.ts';

const picture = (number: number): string => `/m/aa/${String(number).padStart(16, '0')}`;

const story = (number: number, ...pictures: number[]) => {
  const id = `s${String(number).padStart(9, '0')}`;
  const body = pictures.map((one) => ({ type: 'image', src: picture(one) }) as const);
  return { address: articleData(id), json: buildArticle({ id, body }) };
};

const openStore = async () => {
  emptyDevice();
  const store = await import('./document-store.ts');
  const keep = (number: number, reason: object, ...pictures: number[]) =>
    store.writeDocument(story(number).address, story(number, ...pictures).json, reason);
  const addresses = async () => (await store.listDocuments()).map(({ address }) => address);
  return { ...store, keep, addresses };
};

let store: Awaited<ReturnType<typeof openStore>>;

beforeEach(async () => {
  store = await openStore();
});

describe('a kept document', () => {
  it('comes back as the site gave it, with its size in bytes and not in letters', async () => {
    const { json, address } = story(1);
    await store.writeDocument(address, json, { openedAt: 1 });
    const kept = await store.readDocument(address);
    expect(kept?.json).toEqual(json);
    expect(kept?.bytes).toBe(new TextEncoder().encode(JSON.stringify(json)).length);
  });

  it('stays for each of its reasons, until the last is gone', async () => {
    await store.keep(1, { openedAt: 1 });
    await store.keep(1, { saved: true });
    await store.keep(1, { edition: 'fa 1' });
    const { address } = story(1);
    for (const reason of ['openedAt', 'edition'] as const) {
      await store.releaseDocuments([address], reason);
      expect(await store.addresses()).toEqual([address]);
    }
    await store.releaseDocuments([address], 'saved');
    expect(await store.addresses()).toEqual([]);
  });

  it('forgets that its pictures are here when it shows others', async () => {
    await store.keep(1, { saved: true }, 1);
    await store.notePictures(story(1).address, 500);
    await store.keep(1, { openedAt: 2 }, 1);
    expect((await store.readDocument(story(1).address))?.pictureBytes).toBe(500);
    const changed = await store.keep(1, { openedAt: 3 }, 1, 2);
    expect(changed).toMatchObject({ saved: true, pictures: [`${picture(1)}.jpg`, `${picture(2)}.jpg`] });
    expect(changed?.pictureBytes).toBeUndefined();
  });

  it('does not come back by a note on its pictures', async () => {
    await store.notePictures(story(1).address, 500);
    expect(await store.addresses()).toEqual([]);
  });
});

describe('opened documents', () => {
  it('stay readable up to a number of stories, the last ones, and as many lists', async () => {
    for (const number of [3, 1, 2]) await store.keep(number, { openedAt: number });
    await store.writeDocument('/data/i/latest/fa/head.json', { items: [] }, { openedAt: 0 });
    await store.trimOpened({ article: 2, other: 1 });
    expect(await store.addresses()).toEqual([story(2).address, story(3).address, '/data/i/latest/fa/head.json']);
  });

  it('stay though they are old where they are also saved', async () => {
    await store.keep(1, { openedAt: 1 });
    await store.keep(1, { saved: true });
    await store.keep(2, { openedAt: 2 });
    await store.trimOpened({ article: 1, other: 1 });
    expect(await store.addresses()).toEqual([story(1).address, story(2).address]);
    expect((await store.readDocument(story(1).address))?.openedAt).toBeUndefined();
  });
});

describe('pictures of documents that go', () => {
  it('are named, but for those that another document shows', async () => {
    await store.keep(1, { openedAt: 1 }, 1, 2);
    await store.keep(2, { openedAt: 2 }, 2, 3);
    expect(await store.releaseDocuments([story(1).address], 'openedAt')).toEqual([`${picture(1)}.jpg`]);
    expect(await store.removeDocuments([story(2).address])).toEqual([`${picture(2)}.jpg`, `${picture(3)}.jpg`]);
  });

  it('are none where a document stays for another reason', async () => {
    await store.keep(1, { openedAt: 1 }, 1);
    await store.keep(1, { saved: true }, 1);
    expect(await store.releaseDocuments([story(1).address], 'openedAt')).toEqual([]);
  });
});

describe('a withdrawn document', () => {
  it('cannot be kept any more, while the note that it was withdrawn can', async () => {
    const { address, json } = story(1);
    store.barDocuments([address]);
    expect(await store.writeDocument(address, json, { saved: true })).toBeUndefined();
    expect(await store.addresses()).toEqual([]);
    await store.writeDocument(address, { ...json, status: 'canceled' }, { openedAt: 1 });
    expect(await store.addresses()).toEqual([address]);
  });
});

describe('a browser that keeps nothing', () => {
  it('is asked in vain and nothing fails', async () => {
    emptyDevice();
    blockDatabase();
    const blocked = await import('./document-store.ts');
    const { address, json } = story(1);
    expect(await blocked.writeDocument(address, json, { saved: true })).toBeUndefined();
    expect(await blocked.readDocument(address)).toBeUndefined();
    expect(await blocked.listDocuments()).toEqual([]);
    expect(await blocked.releaseDocuments([address], 'saved')).toEqual([]);
    expect(await blocked.trimOpened()).toEqual([]);
  });
});
