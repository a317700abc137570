import type { QueryClient } from '@tanstack/react-query';
import { readCarried } from '../data/carried.ts';
import { listAddresses } from '../offline/document-store.ts';
import { keepOpened } from '../offline/keep-opened.ts';
import { keepSaved } from '../offline/keep-saved.ts';
import { readCopies } from '../offline/read-copies.ts';
import { removeWithdrawn } from '../offline/remove-withdrawn.ts';
import { savedArticles } from '../saved/saved-store.ts';
import { followRelease } from '../updates/follow-release.ts';
import { nameRunningBuild } from '../updates/running-build.ts';
import { readTombstones } from '../updates/read-tombstones.ts';
import { recoverChunks } from '../updates/recover-chunks.ts';
import { theWorker } from '../updates/the-worker.ts';
import { warmCaches } from '../updates/warm-caches.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { followConnection } from './follow-connection.ts';
import { onVisits } from './on-visits.ts';

/** What could not be shown for want of a network is asked for again. */
const askAgain = (client: QueryClient): void => {
  void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
};

const clearWithdrawn = async (client: QueryClient): Promise<void> => {
  const ids = await readTombstones();
  if (ids !== undefined && ids.size > 0) await removeWithdrawn(ids, client);
};

/**
 * Whether there is nothing to ask the site yet: the app has just come from it and not from a worker, and
 * the device holds no story that could have been withdrawn.
 */
const isFirstVisit = async (): Promise<boolean> => {
  const isFromSite = !('serviceWorker' in navigator) || navigator.serviceWorker.controller === null;
  const [kept, { build }] = await Promise.all([listAddresses().catch(() => []), readCarried()]);
  const isBuildKnown = nameRunningBuild(build);
  return isFromSite && isBuildKnown && kept.length === 0 && savedArticles().length === 0;
};

/**
 * Starts what works along with the pages. Each part fails alone and silently: the pages need none of
 * them.
 *
 * @returns how to end it
 */
export const startService = (client: QueryClient): (() => void) => {
  const worker = theWorker();
  void worker.then(warmCaches);
  void readCopies();
  // Looked up before the page's own story is kept.
  let isNew = isFirstVisit();
  const saved = keepSaved(client);
  const visit = async (): Promise<void> => {
    const isUpToDate = await isNew;
    isNew = Promise.resolve(false);
    if (isUpToDate) return;
    void clearWithdrawn(client);
    void worker.then(followRelease);
  };
  const stops = [
    saved.stop,
    keepOpened(client),
    fetchAhead(client),
    recoverChunks(),
    onVisits(() => void visit()),
    followConnection(() => {
      askAgain(client);
      saved.align();
      void visit();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
