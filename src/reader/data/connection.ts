import { useSyncExternalStore } from 'react';

/*
 * Whether this site can be reached, told by its answers: `navigator.onLine` says yes behind a captive
 * portal and behind a router that leads nowhere.
 */
let offline = false;
const listeners = new Set<() => void>();

/** Says what the last request found: an answer of this site, or none. */
export const reportReach = (reached: boolean): void => {
  if (offline === !reached) return;
  offline = !reached;
  for (const listener of listeners) listener();
};

/** True from a request that found no network until one that is answered. */
export const isOffline = (): boolean => offline;

export const subscribeToConnection = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

const online = (): boolean => false;

/** The same for components; a prerendered page was made online. */
export const useOffline = (): boolean => useSyncExternalStore(subscribeToConnection, isOffline, online);
