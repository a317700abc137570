import { useSyncExternalStore } from 'react';
import type { ShareSubject } from './share-subject.ts';

let selected: ShareSubject | undefined;
const listeners = new Set<() => void>();

/** The words of the story the reader has selected, where they can be quoted. */
export const selectedQuote = (): ShareSubject | undefined => selected;

export const selectQuote = (quote: ShareSubject | undefined): void => {
  if (quote === selected) return;
  selected = quote;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

const nothing = (): undefined => undefined;

export const useSelectedQuote = (): ShareSubject | undefined => useSyncExternalStore(subscribe, selectedQuote, nothing);
