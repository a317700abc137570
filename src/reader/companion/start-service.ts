import type { QueryClient } from '@tanstack/react-query';
import { keepOpened } from '../offline/keep-opened.ts';
import { keepSaved } from '../offline/keep-saved.ts';
import { readCopies } from '../offline/read-copies.ts';
import { removeWithdrawn } from '../offline/remove-withdrawn.ts';
import { followRelease } from '../updates/follow-release.ts';
import { readTombstones } from '../updates/read-tombstones.ts';
import { recoverChunks } from '../updates/recover-chunks.ts';
import { theWorker } from '../updates/the-worker.ts';
import { warmCaches } from '../updates/warm-caches.ts';
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
 * Starts what works along with the pages. Each part fails alone and silently: the pages need none of
 * them.
 *
 * @returns how to end it
 */
export const startService = (client: QueryClient): (() => void) => {
  const worker = theWorker();
  void worker.then(warmCaches);
  void readCopies();
  const saved = keepSaved(client);
  const visit = (): void => {
    void clearWithdrawn(client);
    void worker.then(followRelease);
  };
  const stops = [
    saved.stop,
    keepOpened(client),
    recoverChunks(),
    onVisits(visit),
    followConnection(() => {
      askAgain(client);
      saved.align();
      visit();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
