import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it, onTestFinished } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { buildSummary } from '#article/examples/build-summary.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import { articleAddress, articleData, listData } from '#article/locations.ts';
import { KEPT_PICTURE_CACHE, PAGE_CACHE, PICTURE_CACHE } from './cache-names.ts';
import { answer } from './testing/caches.ts';
import { blockDatabase, emptyDevice } from './testing/device.ts';

const PICTURE = '/m/aa/0000000000000001';
const article = buildArticle({ body: [{ type: 'image', src: PICTURE }] });
const other = buildArticle({ id: 'another00' });
const list = listData({ kind: 'latest', language: 'fa' });
const page = { schema: 'list/1.0', items: [buildSummary({ id: article.id }), buildSummary({ id: other.id })] };
const shortened = { ...page, items: page.items.slice(1) };

const device = async () => {
  const caches = emptyDevice();
  const saved = await import('../saved/saved-store.ts');
  const withdrawn = await import('../saved/withdrawn-store.ts');
  const store = await import('./document-store.ts');
  const { removeWithdrawn } = await import('./remove-withdrawn.ts');
  const client = new QueryClient();
  const remove = (...ids: string[]) => removeWithdrawn(new Set(ids), client);
  return { caches, client, remove, ...saved, ...withdrawn, ...store };
};

it('takes text, pictures in every size and pages off the device, and no others', async () => {
  const { caches, remove, writeDocument, listDocuments } = await device();
  await writeDocument(articleData(article.id), article, { openedAt: 1, saved: true, edition: 'fa 1' });
  await writeDocument(articleData(other.id), other, { openedAt: 1 });
  const another = `${PICTURE.replace(/1$/, '2')}.jpg`;
  for (const cache of [PICTURE_CACHE, KEPT_PICTURE_CACHE]) {
    for (const file of [`${PICTURE}.jpg`, `${PICTURE}-480.avif`, `${PICTURE}-1200.jpg`, another])
      await caches.store(cache).put(file, answer('1', 'image/jpeg'));
  }
  await caches.store(PAGE_CACHE).put(articleAddress(article.id), answer('its page', 'text/html'));
  await caches.store(PAGE_CACHE).put('/', answer(`<a href="/a/${article.id}">its headline</a>`, 'text/html'));
  await caches.store(PAGE_CACHE).put('/about', answer(`<a href="/a/${other.id}">`, 'text/html'));
  await remove(article.id, 'neverhere');
  expect((await listDocuments()).map(({ address }) => address)).toEqual([articleData(other.id)]);
  expect(caches.store(PICTURE_CACHE).paths()).toEqual([another]);
  expect(caches.store(KEPT_PICTURE_CACHE).paths()).toEqual([another]);
  expect(caches.store(PAGE_CACHE).paths()).toEqual(['/about']);
});

it('takes its headline out of lists, kept and shown', async () => {
  const { client, remove, writeDocument, readDocument } = await device();
  await writeDocument(list, page, { openedAt: 1 });
  client.setQueryData([list], page);
  await remove(article.id);
  expect((await readDocument(list))?.json).toEqual(shortened);
  expect(client.getQueryData([list])).toEqual(shortened);
});

it('leaves in the saved list only that something was there, and gives no way back', async () => {
  const { remove, saveArticle, removeSaved, restoreRemoved, savedArticles, withdrawnArticles } = await device();
  saveArticle(buildSummary({ id: article.id, headline: 'به جا نمی\u200Cماند' }));
  saveArticle(buildSummary({ id: other.id }));
  saveArticle(buildSummary({ id: 'third0000' }));
  removeSaved('third0000');
  await remove(article.id, 'third0000');
  restoreRemoved();
  expect(savedArticles().map((one) => one.article.id)).toEqual([other.id]);
  expect(withdrawnArticles()).toEqual([{ id: article.id, at: expect.any(String) as string }]);
  expect(Object.values(localStorage).join()).not.toContain('به جا نمی');
});

it('asks anew for a story that is being read, so that the note takes its place', async () => {
  const { client, remove } = await device();
  const queryKey = [articleData(article.id)];
  client.setQueryData(queryKey, article);
  const observer = new QueryObserver(client, { queryKey, queryFn: () => Promise.resolve(withdrawnArticle) });
  onTestFinished(observer.subscribe(() => undefined));
  await remove(article.id);
  expect(client.getQueryData(queryKey)).toEqual(withdrawnArticle);
});

it('does not touch the note once it is here', async () => {
  const { client, remove, writeDocument, readDocument } = await device();
  const stub = { ...withdrawnArticle, id: article.id };
  const address = articleData(article.id);
  await writeDocument(address, stub, { openedAt: 1 });
  client.setQueryData([address], stub);
  await remove(article.id);
  expect((await readDocument(address))?.json).toEqual(stub);
  expect(client.getQueryData([address])).toEqual(stub);
});

it('clears what it can where the database is closed to it', async () => {
  const { caches, remove, saveArticle, savedArticles } = await device();
  blockDatabase();
  saveArticle(buildSummary({ id: article.id }));
  await caches.store(PAGE_CACHE).put(articleAddress(article.id), answer('its page', 'text/html'));
  await remove(article.id);
  expect([savedArticles(), caches.store(PAGE_CACHE).paths()]).toEqual([[], []]);
});
