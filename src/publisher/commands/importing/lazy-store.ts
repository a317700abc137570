import { openStore } from '../../store/open-store.ts';
import type { OpenStoreResult } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';

/** A store that is made only when there is something to put into it. */
export type LazyStore = {
  readonly get: () => Store;
  /** What is noted waits until `keepNotes`: nothing may be remembered as read that was not stored. */
  readonly notes: Pick<Store, 'noted' | 'note'>;
  readonly keepNotes: () => void;
  readonly close: () => void;
};

/** Begins with what opening the store at a path gave; one that is not there is made at first use. */
export const lazyStore = (path: string, opened: OpenStoreResult): LazyStore => {
  let store = opened.ok ? opened.store : undefined;
  const waiting = new Map<string, string>();
  return {
    get: () => {
      if (store !== undefined) return store;
      const made = openStore(path, true);
      if (!made.ok) throw new Error(`${path} ${made.message}`);
      store = made.store;
      return store;
    },
    notes: {
      noted: (address) => waiting.get(address) ?? store?.noted(address),
      note: (address, state) => void waiting.set(address, state),
    },
    keepNotes: () => {
      if (store !== undefined) for (const [address, state] of waiting) store.note(address, state);
    },
    close: () => store?.close(),
  };
};
