import { useSyncExternalStore } from 'react';
import { SITE_ROOT } from '../root/site-root.ts';

/** One small thing that is kept on this device and nowhere else. */
export type DeviceStore<Value> = {
  /** What there is where nothing is kept. */
  readonly nothing: Value;
  /** The same object until something changes. */
  readonly current: () => Value;
  /** Keeps another value and tells every part of the page; it lasts for the visit where nothing can be kept. */
  readonly change: (next: Value) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

const stored = (key: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    // Storage is blocked or holds something else.
    return undefined;
  }
};

/**
 * Keeps a value of this site under a name in this device's storage; other tabs count as much as this one.
 *
 * @param read makes a value of whatever was stored, be it null or undefined, and never throws
 */
export const deviceStore = <Value extends object>(
  name: string,
  read: (stored: unknown) => Value,
): DeviceStore<Value> => {
  const key = name + SITE_ROOT;
  const listeners = new Set<() => void>();
  let value: Value | undefined;
  const current = (): Value => (value ??= read(stored(key)));
  const announce = (next: Value | undefined): void => {
    value = next;
    for (const listener of listeners) listener();
  };
  const onOtherTab = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) announce(undefined);
  };
  return {
    nothing: read(undefined),
    current,
    change: (next) => {
      announce(next);
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // It lasts for the visit.
      }
    },
    subscribe: (listener) => {
      if (listeners.size === 0) addEventListener('storage', onOtherTab);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) removeEventListener('storage', onOtherTab);
      };
    },
  };
};

/** What a store holds now; nothing while a prerendered page is taken over. */
export const useStored = <Value>({ subscribe, current, nothing }: DeviceStore<Value>): Value =>
  useSyncExternalStore(subscribe, current, () => nothing);
