import { isOffline } from '../data/connection.ts';

const MINUTE = 60_000;

/** The least time between two questions. */
const EVERY = 2 * MINUTE;

/** Up to this much more, so that not everybody asks at once. */
const JITTER = MINUTE / 2;

/** Without a sign of the reader for this long nobody is asking. */
const IDLE = 30 * MINUTE;

const SIGNS = ['pointerdown', 'keydown', 'scroll', 'focus'] as const;

/**
 * Asks now and then while somebody reads: the page is to be seen, the site can be reached, and the
 * reader has given a sign within half an hour. Whoever comes back is served at once if it is time.
 *
 * @param askedAt when the answer that is shown was got, in milliseconds since 1970
 * @returns how to end it
 */
export const pollWhileRead = (ask: () => void, askedAt: number): (() => void) => {
  let last = askedAt;
  let sign = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isRead = (): boolean => document.visibilityState === 'visible' && Date.now() - sign < IDLE && !isOffline();
  const look = (): void => {
    clearTimeout(timer);
    if (isRead() && Date.now() - last >= EVERY) {
      last = Date.now();
      ask();
    }
    timer = setTimeout(look, Math.max(0, last + EVERY - Date.now()) + Math.random() * JITTER);
  };
  const onSign = (): void => {
    const wasIdle = Date.now() - sign >= IDLE;
    sign = Date.now();
    if (wasIdle) look();
  };
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') look();
  };
  for (const name of SIGNS) addEventListener(name, onSign, { passive: true });
  document.addEventListener('visibilitychange', onVisible);
  look();
  return () => {
    clearTimeout(timer);
    for (const name of SIGNS) removeEventListener(name, onSign);
    document.removeEventListener('visibilitychange', onVisible);
  };
};
