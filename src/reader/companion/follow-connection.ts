import { isOffline, subscribeToConnection } from '../data/connection.ts';
import { readRelease } from '../updates/read-release.ts';

/** How often to try while there is no connection, in milliseconds. */
const EVERY = 15_000;

/**
 * While the site cannot be reached, tries now and then, and at once when the browser believes it is
 * back; calls back when an answer comes.
 *
 * @returns how to end it
 */
export const followConnection = (onBack: () => void): (() => void) => {
  let timer: ReturnType<typeof setInterval> | undefined;
  let wasOffline = false;
  const attempt = (): void => {
    if (isOffline() && document.visibilityState === 'visible') void readRelease();
  };
  const follow = (): void => {
    const offline = isOffline();
    clearInterval(timer);
    if (offline) timer = setInterval(attempt, EVERY);
    else if (wasOffline) onBack();
    wasOffline = offline;
  };
  const stop = subscribeToConnection(follow);
  addEventListener('online', attempt);
  // The browser knows when there is surely nothing: then a first answer is that there is none.
  addEventListener('offline', attemptOnce);
  follow();
  return () => {
    stop();
    clearInterval(timer);
    removeEventListener('online', attempt);
    removeEventListener('offline', attemptOnce);
  };
};

const attemptOnce = (): void => void readRelease();
