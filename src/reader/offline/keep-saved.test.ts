import { QueryClient } from '@tanstack/react-query';
import { expect, it, onTestFinished, vi } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { buildSummary } from '#article/examples/build-summary.ts';
import { articleData } from '#article/locations.ts';
import { json, siteOf } from './testing/caches.ts';
import { emptyDevice, full } from './testing/device.ts';

/** Milliseconds until something that comes by itself is given up; a busy machine takes its time. */
const PATIENCE = 10_000;

const article = buildArticle();
const address = articleData(article.id);
const summary = buildSummary({ id: article.id });

const openPage = async () => {
  emptyDevice();
  const site = siteOf({ [address]: () => json(article) });
  const saved = await import('../saved/saved-store.ts');
  const store = await import('./document-store.ts');
  const { keepSaved } = await import('./keep-saved.ts');
  const start = () => {
    const keeper = keepSaved(new QueryClient());
    onTestFinished(keeper.stop);
    return keeper;
  };
  const becomes = (wanted: boolean) =>
    vi.waitFor(async () => {
      expect((await store.readDocument(address))?.saved ?? false).toBe(wanted);
    }, PATIENCE);
  return { ...saved, ...store, site, start, becomes };
};

it('keeps a story whole as soon as it is saved', async () => {
  const { start, saveArticle, becomes } = await openPage();
  start();
  saveArticle(summary);
  await becomes(true);
});

it('keeps what was saved before, on a device that has lost it', async () => {
  const { start, saveArticle, becomes } = await openPage();
  saveArticle(summary);
  start();
  await becomes(true);
});

it('lets a story go only once it cannot be had back', async () => {
  const { start, saveArticle, removeSaved, restoreRemoved, forgetRemoved, becomes, site } = await openPage();
  start();
  saveArticle(summary);
  await becomes(true);
  site.answers.clear();
  removeSaved(summary.id);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await becomes(true);
  restoreRemoved();
  removeSaved(summary.id);
  forgetRemoved();
  await becomes(false);
});

it('tries again when it is told that there is a network', async () => {
  const { start, saveArticle, becomes, site } = await openPage();
  site.answers.clear();
  const keeper = start();
  saveArticle(summary);
  await vi.waitFor(() => {
    expect(site.asked).toContain(address);
  }, PATIENCE);
  site.answers.set(address, () => json(article));
  keeper.align();
  await becomes(true);
});

it('says that there is no room', async () => {
  const { start, saveArticle } = await openPage();
  const state = await import('./storage-state.ts');
  const told = vi.spyOn(state, 'reportFull');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw full();
  });
  start();
  saveArticle(summary);
  await vi.waitFor(() => {
    expect(told).toHaveBeenCalledWith(true);
  }, PATIENCE);
  put.mockRestore();
});

it('asks the browser to keep its word with the first story, and not with every one', async () => {
  const { start, saveArticle } = await openPage();
  const persist = vi.fn(() => Promise.resolve(true));
  vi.stubGlobal('navigator', { storage: { persist, persisted: () => Promise.resolve(false) } });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  start();
  saveArticle(summary);
  saveArticle(buildSummary({ id: 'another00' }));
  await vi.waitFor(() => {
    expect(persist).toHaveBeenCalledOnce();
  }, PATIENCE);
});
