const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Does some work at once, whenever the reader comes back to the page, and every hour it stays open;
 * never twice in a minute.
 *
 * @returns how to end it
 */
export const onVisits = (work: () => void): (() => void) => {
  let last = -Infinity;
  const visit = (): void => {
    if (document.visibilityState !== 'visible' || Date.now() - last < MINUTE) return;
    last = Date.now();
    work();
  };
  const timer = setInterval(visit, HOUR);
  document.addEventListener('visibilitychange', visit);
  addEventListener('focus', visit);
  visit();
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', visit);
    removeEventListener('focus', visit);
  };
};
