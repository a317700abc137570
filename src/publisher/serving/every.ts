import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does some work again and again, with a pause before each time, until told to stop; work that has
 * begun is finished.
 *
 * @param pause milliseconds
 */
export const every = async (pause: number, work: () => Promise<void>, stopped: Promise<unknown>): Promise<void> => {
  const end = new AbortController();
  void stopped.then(() => end.abort());
  for (;;) {
    await sleep(pause, undefined, { signal: end.signal }).catch(() => undefined);
    if (end.signal.aborted) return;
    await work();
  }
};
