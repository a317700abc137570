import { useSyncExternalStore } from 'react';

/* Whether the device had room for what was last to be kept. */
let full = false;
const listeners = new Set<() => void>();

export const reportFull = (isFull: boolean): void => {
  if (full === isFull) return;
  full = isFull;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

const current = (): boolean => full;

export const useFull = (): boolean => useSyncExternalStore(subscribe, current, () => false);
