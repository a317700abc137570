import { useSyncExternalStore } from 'react';

/* Stories that came while the page was open, until the next visit. */
let fresh: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

export const markFresh = (ids: readonly string[]): void => {
  fresh = new Set([...fresh, ...ids]);
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** Whether a story came while the page was open. */
export const useIsFresh = (id: string): boolean =>
  useSyncExternalStore(
    subscribe,
    () => fresh.has(id),
    () => false,
  );
