import { deviceStore, useStored } from '../preferences/device-store.ts';

export type Hint = 'language' | 'install';

/** When each hint was put away, in milliseconds since 1970. */
type PutAway = Readonly<Partial<Record<Hint, number | undefined>>>;

const timeOf = (stored: unknown, hint: Hint): number | undefined => {
  const time: unknown = typeof stored === 'object' && stored !== null ? Reflect.get(stored, hint) : undefined;
  return typeof time === 'number' ? time : undefined;
};

const store = deviceStore<PutAway>('hints.v1', (stored) => ({
  language: timeOf(stored, 'language'),
  install: timeOf(stored, 'install'),
}));

/** Puts a hint away; it is kept when that was. */
export const putAway = (hint: Hint): void => {
  store.change({ ...store.current(), [hint]: Date.now() });
};

/** When the reader put a hint away, in milliseconds since 1970; undefined for one that nobody put away. */
export const usePutAway = (hint: Hint): number | undefined => useStored(store)[hint];
