import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { buildSummary } from '#article/examples/build-summary.ts';
import { articleData, listData } from '#article/locations.ts';
import { json, siteOf } from './testing/caches.ts';
import { blockDatabase, emptyDevice, full } from './testing/device.ts';

const FA = { kind: 'latest', language: 'fa' } as const;

const idOf = (number: number): string => `s${String(number).padStart(9, '0')}`;

const listPage = (page: number, sealed: number, numbers: readonly number[]) => () =>
  json({
    ...{ schema: 'list/1.0', list: 'latest/fa', page, sealed },
    items: numbers.map((number) => buildSummary({ id: idOf(number) })),
  });

/** Stamps are times: two downloads never start in the same millisecond where a person presses. */
const aMoment = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 2));

const device = async (count: number) => {
  emptyDevice();
  const site = siteOf({
    [listData(FA)]: listPage(0, 2, [6, 5]),
    [listData(FA, 2)]: listPage(2, 2, [4, 3]),
    [listData(FA, 1)]: listPage(1, 2, [2, 1]),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((number) => [articleData(idOf(number)), () => json(buildArticle({ id: idOf(number) }))]),
    ),
  });
  const room = await import('./download-edition.ts');
  const { listDocuments } = await import('./document-store.ts');
  const leaving = new AbortController();
  const progress: string[] = [];
  const onProgress = (done: number, all: number): void => void progress.push(`${String(done)}/${String(all)}`);
  const client = new QueryClient();
  const download = () => room.downloadEdition({ language: 'fa', count, client, signal: leaving.signal, onProgress });
  const stories = async () =>
    (await listDocuments()).filter(({ kind }) => kind === 'article').map(({ address }) => address);
  return { ...room, site, leaving, progress, download, stories };
};

describe('a download of an edition', () => {
  it('keeps as many of the newest as were asked for, over several pages, and says how far it is', async () => {
    const { download, stories, progress, site } = await device(3);
    expect(await download()).toBe('done');
    expect(await stories()).toEqual([4, 5, 6].map((number) => articleData(idOf(number))));
    expect(site.asked).not.toContain(listData(FA, 1));
    expect(progress).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });

  it('takes what there is where an edition has fewer', async () => {
    const { download, listEditions } = await device(100);
    expect(await download()).toBe('done');
    expect(await listEditions()).toMatchObject([{ language: 'fa', stories: 6 }]);
  });

  it('steps into the place of the last one, and is removed as a whole', async () => {
    const { download, listEditions, removeEdition, stories, site } = await device(2);
    await download();
    await aMoment();
    site.answers.set(listData(FA), listPage(0, 0, [1]));
    await download();
    const editions = await listEditions();
    expect(editions).toHaveLength(1);
    expect(editions[0]?.bytes).toBeGreaterThan(300);
    expect(await stories()).toEqual([articleData(idOf(1))]);
    await removeEdition(editions[0]?.stamp ?? '');
    expect([await listEditions(), await stories()]).toEqual([[], []]);
  });

  it('passes over a story that has been withdrawn in the meantime', async () => {
    const { download, stories, site } = await device(2);
    site.answers.set(articleData(idOf(6)), () => json({}, 404));
    expect(await download()).toBe('done');
    expect(await stories()).toEqual([articleData(idOf(5))]);
  });

  it('keeps what has arrived when the line is cut, and the last download with it', async () => {
    const { download, stories, listEditions, site } = await device(2);
    await download();
    await aMoment();
    site.answers.delete(articleData(idOf(1)));
    site.answers.set(listData(FA), listPage(0, 0, [2, 1]));
    expect(await download()).toBe('offline');
    expect(await listEditions()).toHaveLength(2);
    expect(await stories()).toEqual([2, 5, 6].map((number) => articleData(idOf(number))));
  });

  it('stops when the reader says so', async () => {
    const { download, leaving, stories, site } = await device(6);
    site.answers.set(articleData(idOf(6)), () => {
      leaving.abort();
      throw new DOMException('stopped', 'AbortError');
    });
    expect(await download()).toBe('cancelled');
    expect((await stories()).length).toBeLessThan(6);
  });
});

describe('a download that cannot be', () => {
  it('says that there is no network, and leaves no empty download', async () => {
    const { download, listEditions, site } = await device(2);
    site.answers.delete(listData(FA));
    expect(await download()).toBe('offline');
    expect(await listEditions()).toEqual([]);
  });

  it('says that the site has an error', async () => {
    const { download, site } = await device(2);
    site.answers.set(listData(FA), () => json({}, 500));
    expect(await download()).toBe('failed');
  });

  it('says that there is no room', async () => {
    const { download } = await device(2);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full();
    });
    expect(await download()).toBe('full');
    put.mockRestore();
  });

  it('says that the browser keeps nothing', async () => {
    const { download } = await device(2);
    blockDatabase();
    expect(await download()).toBe('blocked');
  });
});
