import { useSyncExternalStore } from 'react';

const KEY = 'read.v1';

/** How many stories are remembered as read; the one read longest ago goes first. */
const MOST = 500;

let read: ReadonlySet<string> | undefined;
const listeners = new Set<() => void>();

const load = (): ReadonlySet<string> => {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []);
  } catch {
    // Storage is blocked or holds something else: what is read counts for this visit.
    return new Set();
  }
};

const announce = (next: ReadonlySet<string> | undefined): void => {
  read = next;
  for (const listener of listeners) listener();
};

const current = (): ReadonlySet<string> => (read ??= load());

/** Remembers on this device that a story was opened. */
export const markRead = (id: string): void => {
  const others = [...current()].filter((one) => one !== id);
  announce(new Set([...others, id].slice(-MOST)));
  try {
    localStorage.setItem(KEY, JSON.stringify([...current()]));
  } catch {
    // It counts for this visit.
  }
};

const onOtherTab = ({ key }: StorageEvent): void => {
  if (key === KEY || key === null) announce(undefined);
};

const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) addEventListener('storage', onOtherTab);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', onOtherTab);
  };
};

/** Whether a story was opened on this device. */
export const useIsRead = (id: string): boolean =>
  useSyncExternalStore(
    subscribe,
    () => current().has(id),
    () => false,
  );
