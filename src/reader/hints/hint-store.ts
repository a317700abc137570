import { deviceStore, useStored } from '../preferences/device-store.ts';

export type Hint = 'language' | 'install';

/** When each hint was put away, in milliseconds since 1970, and how many times the reader has come here: once, or more. */
type Known = Readonly<Partial<Record<Hint | 'visits', number | undefined>>>;

const store = deviceStore<Known>('hints.v1', (stored) => {
  const numberOf = (name: string): number | undefined => {
    const value: unknown = typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined;
    return typeof value === 'number' ? value : undefined;
  };
  return { language: numberOf('language'), install: numberOf('install'), visits: numberOf('visits') };
});

/** Puts a hint away; it is kept when that was. */
export const putAway = (hint: Hint): void => {
  store.change({ ...store.current(), [hint]: Date.now() });
};

/** When the reader put a hint away, in milliseconds since 1970; undefined for one that nobody put away. */
export const usePutAway = (hint: Hint): number | undefined => useStored(store)[hint];

/** In the storage of a tab: this visit is counted. */
const COUNTED = 'visit.v1';

/** Counts a visit, however many pages of it: a tab, until it is closed. Where nothing can be kept every visit is the first. */
export const countVisit = (): void => {
  try {
    if (sessionStorage.getItem(COUNTED) !== null) return;
    sessionStorage.setItem(COUNTED, '1');
  } catch {
    return;
  }
  const { visits = 0 } = store.current();
  if (visits < 2) store.change({ ...store.current(), visits: visits + 1 });
};

/** 0 or 1 on a first visit, 2 on any later one. */
export const useVisits = (): number => useStored(store).visits ?? 0;
