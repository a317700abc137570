import { deviceStore, useStored } from '../../preferences/device-store.ts';

/** How many are kept, and how long one may be: what is longer was pasted and will not be asked again. */
const MOST = 8;
const LONGEST = 80;

const store = deviceStore<readonly string[]>('searches.v1', (stored) =>
  Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, MOST) : [],
);

/** The words as they are compared: the same ones typed with other spaces are the same search. */
const words = (text: string): string => text.normalize().trim().replace(/\s+/g, ' ');

/** Keeps a search as the newest, on this device alone. */
export const rememberSearch = (text: string): void => {
  const asked = words(text);
  const kept = store.current();
  if (asked === '' || asked.length > LONGEST || kept[0] === asked) return;
  store.change([asked, ...kept.filter((one) => one !== asked)].slice(0, MOST));
};

/** Forgets one search. */
export const forgetSearch = (text: string): void => {
  store.change(store.current().filter((one) => one !== text));
};

/** Forgets every search. */
export const forgetSearches = (): void => {
  store.change([]);
};

/** The searches of this reader, the newest first. */
export const useRecentSearches = (): readonly string[] => useStored(store);
