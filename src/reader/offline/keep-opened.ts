import type { Query, QueryCache, QueryCacheNotifyEvent, QueryClient } from '@tanstack/react-query';
import { whenIdle } from '../interface/moments/when-idle.ts';
import { setKeptAddresses } from '../data/kept-copies.ts';
import { listAddresses, trimOpened, writeDocument } from './document-store.ts';
import { withRoom } from './make-room.ts';
import { openDatabase } from './open-database.ts';
import { dropPictures } from './pictures/picture-cache.ts';

/** Tells the page of which addresses there are copies. */
export const announceKept = async (): Promise<void> => {
  // Where nothing can be kept nothing is known either: a page in memory may still open.
  if ((await openDatabase()) === undefined) return;
  setKeptAddresses(new Set(await listAddresses()));
};

const addressOf = ({ queryKey }: Query): string | undefined => {
  const [address]: readonly unknown[] = queryKey;
  return typeof address === 'string' && address.startsWith('/data/') ? address : undefined;
};

/** Shown by some part of the page: data fetched in advance was not opened. */
const isOpen = (query: Query): boolean => query.getObserversCount() > 0 && query.state.data !== undefined;

const isNews = (event: QueryCacheNotifyEvent): boolean =>
  event.type === 'observerAdded' || (event.type === 'updated' && event.action.type === 'success');

const idle = (): Promise<void> => new Promise(whenIdle);

const keepAll = async (queries: readonly Query[]): Promise<void> => {
  for (const query of queries) {
    const address = addressOf(query);
    if (address === undefined || !isOpen(query)) continue;
    await withRoom(() => writeDocument(address, query.state.data, { openedAt: Date.now() }));
  }
  await dropPictures(await trimOpened());
  await announceKept();
};

/**
 * Keeps whatever data the page shows, from now on, as opened last.
 *
 * @returns how to end it
 */
export const keepOpened = (client: QueryClient): (() => void) => {
  const cache: QueryCache = client.getQueryCache();
  const waiting = new Set(cache.getAll().map(({ queryHash }) => queryHash));
  let work: Promise<void> | undefined;
  const start = (): void => {
    // One at a time: a page that opens asks for several pieces of data in the same moment. And not in that moment, in which
    // the reader waits for the page.
    work ??= idle().then(async () => {
      while (waiting.size > 0) {
        const queries = [...waiting].map((hash) => cache.get(hash)).filter((query) => query !== undefined);
        waiting.clear();
        // A store that fails keeps nothing; the page must not hear of it.
        await keepAll(queries).catch(() => undefined);
      }
      work = undefined;
    });
  };
  start();
  return cache.subscribe((event) => {
    const { query }: { query: Query } = event;
    if (!isNews(event) || addressOf(query) === undefined) return;
    waiting.add(query.queryHash);
    start();
  });
};
