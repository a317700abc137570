import { useSyncExternalStore } from 'react';

/* The newer app that waits until the reader, or the last open page of the older one, makes way. */
let waiting: ServiceWorker | undefined;
const listeners = new Set<() => void>();

export const setWaitingWorker = (worker: ServiceWorker): void => {
  waiting = worker;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const waitingWorker = (): ServiceWorker | undefined => waiting;

const none = (): undefined => undefined;

/** The newer app that waits, where there is one. */
export const useWaitingWorker = (): ServiceWorker | undefined =>
  useSyncExternalStore<ServiceWorker | undefined>(subscribe, waitingWorker, none);
