import { useSyncExternalStore } from 'react';
import type { ShareSubject } from './share-subject.ts';

let wanted: ShareSubject | undefined;
const listeners = new Set<() => void>();

const want = (next: ShareSubject | undefined): void => {
  wanted = next;
  for (const listener of listeners) listener();
};

/** Asks for the share sheet. False when there is none yet: its code may not have come. */
export const requestShare = (subject: ShareSubject): boolean => {
  if (listeners.size === 0) return false;
  want(subject);
  return true;
};

export const endShare = (): void => {
  want(undefined);
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

const current = (): ShareSubject | undefined => wanted;

/** For the sheet: what it was asked to share. */
export const useShareRequest = (): ShareSubject | undefined => useSyncExternalStore(subscribe, current, current);
