import { useSyncExternalStore } from 'react';
import { isOffline, subscribeToConnection } from './connection.ts';

/*
 * What of the site's data is kept on this device. The store itself comes once the page is idle; until
 * then nothing is known to be kept. These few lines are all the first page needs of it.
 */

/** Reads the copy of an address; undefined where none is kept. */
export type CopyReader = (address: string) => Promise<unknown>;

let read: CopyReader | undefined;
let addresses: ReadonlySet<string> | undefined;
const listeners = new Set<() => void>();

export const readCopiesWith = (reader: CopyReader): void => {
  read = reader;
};

/** The copy of an address. A store that cannot be read is a store without copies. */
export const keptCopy = async (address: string): Promise<unknown> => {
  try {
    return await read?.(address);
  } catch {
    return undefined;
  }
};

/** Says of which addresses there are copies now. */
export const setKeptAddresses = (kept: ReadonlySet<string>): void => {
  addresses = kept;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

const current = (): ReadonlySet<string> | undefined => addresses;
const unknown = (): undefined => undefined;

/** Addresses of what is kept now. */
export const keptAddresses = (): ReadonlySet<string> => addresses ?? new Set();

const isOutOfReach = (address: string): boolean => isOffline() && addresses !== undefined && !addresses.has(address);

const subscribeToReach = (listener: () => void): (() => void) => {
  const ends = [subscribe(listener), subscribeToConnection(listener)];
  return () => {
    for (const end of ends) end();
  };
};

const within = (): boolean => false;

/** Whether data cannot be had now: there is no network, and it is known that no copy is here. */
export const useOutOfReach = (address: string): boolean =>
  useSyncExternalStore(subscribeToReach, () => isOutOfReach(address), within);

/** Addresses there are copies of; undefined while that is not known. */
export const useKeptAddresses = (): ReadonlySet<string> | undefined =>
  useSyncExternalStore<ReadonlySet<string> | undefined>(subscribe, current, unknown);
