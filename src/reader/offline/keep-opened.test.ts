import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it, onTestFinished, vi } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { articleData, SITE_DATA } from '#article/locations.ts';
import { emptyDevice } from './testing/device.ts';

/** Milliseconds until something that comes by itself is given up; a busy machine takes its time. */
const PATIENCE = 10_000;

const article = buildArticle();
const address = articleData(article.id);

const openPage = async () => {
  emptyDevice();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  const { keepOpened } = await import('./keep-opened.ts');
  const { listDocuments } = await import('./document-store.ts');
  const client = new QueryClient();
  const show = (key: string): void => {
    onTestFinished(new QueryObserver(client, { queryKey: [key], enabled: false }).subscribe(() => undefined));
  };
  const kept = async () => (await listDocuments()).map((one) => one.address);
  const start = (): void => {
    onTestFinished(keepOpened(client));
  };
  return { client, show, kept, start };
};

it('keeps what the page shows already, and what it comes to show', async () => {
  const { client, show, kept, start } = await openPage();
  client.setQueryData([SITE_DATA], { name: 'x' });
  show(SITE_DATA);
  start();
  await vi.waitFor(async () => {
    expect(await kept()).toEqual([SITE_DATA]);
  }, PATIENCE);
  client.setQueryData([address], article);
  show(address);
  await vi.waitFor(async () => {
    expect(await kept()).toEqual([address, SITE_DATA]);
  }, PATIENCE);
});

it('does not take data that was only fetched in advance for opened', async () => {
  const { client, show, kept, start } = await openPage();
  start();
  client.setQueryData([address], article);
  client.setQueryData([SITE_DATA], { name: 'x' });
  show(SITE_DATA);
  await vi.waitFor(async () => {
    expect(await kept()).toEqual([SITE_DATA]);
  }, PATIENCE);
});

it('tells the page which addresses are kept', async () => {
  const { client, show, start } = await openPage();
  const copies = await import('../data/kept-copies.ts');
  const told = vi.spyOn(copies, 'setKeptAddresses');
  client.setQueryData([address], article);
  show(address);
  start();
  await vi.waitFor(() => {
    expect(told).toHaveBeenLastCalledWith(new Set([address]));
  }, PATIENCE);
});
