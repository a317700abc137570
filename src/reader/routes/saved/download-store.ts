import { useSyncExternalStore } from 'react';
import type { DownloadOrder, DownloadOutcome } from '../../offline/download-edition.ts';

/** A download goes on while the reader reads elsewhere, so it belongs to no page. */
export type DownloadState =
  | { readonly phase: 'none' }
  | { readonly phase: 'running'; readonly done: number; readonly all: number }
  | { readonly phase: 'ended'; readonly outcome: DownloadOutcome };

const NONE = { phase: 'none' } as const;

let state: DownloadState = NONE;
let leaving = new AbortController();
const listeners = new Set<() => void>();

const set = (next: DownloadState): void => {
  state = next;
  for (const listener of listeners) listener();
};

const run = async (
  order: Omit<DownloadOrder, 'signal' | 'onProgress'>,
  signal: AbortSignal,
): Promise<DownloadOutcome> => {
  const { downloadEdition } = await import('../../offline/download-edition.ts');
  return downloadEdition({
    ...order,
    signal,
    onProgress: (done, all) => {
      set({ phase: 'running', done, all });
    },
  });
};

/** Starts a download, unless one is on its way. */
export const startDownload = (order: Omit<DownloadOrder, 'signal' | 'onProgress'>): void => {
  if (state.phase === 'running') return;
  leaving = new AbortController();
  set({ phase: 'running', done: 0, all: order.count });
  run(order, leaving.signal).then(
    (outcome) => {
      set({ phase: 'ended', outcome });
    },
    () => {
      set({ phase: 'ended', outcome: 'failed' });
    },
  );
};

export const stopDownload = (): void => {
  leaving.abort();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useDownload = (): DownloadState =>
  useSyncExternalStore<DownloadState>(
    subscribe,
    () => state,
    () => NONE,
  );
