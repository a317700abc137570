/** Stories whose place is remembered; the one read last stands first. */
const LIMIT = 100;

const KEY = 'places.v1';

/** A story and the block its reader had come to. */
type Place = readonly [story: string, block: string];

const isPlace = (value: unknown): value is Place =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'string');

const load = (): readonly Place[] => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPlace) : [];
  } catch {
    // Storage is blocked or holds something else: nothing is remembered.
    return [];
  }
};

const keep = (places: readonly Place[]): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(places));
  } catch {
    // Without storage there is nothing to come back to, and nothing to say about it.
  }
};

/** The block a reader had come to in a story; undefined for one that is new to them or read to its end. */
export const placeIn = (story: string): string | undefined => load().find(([id]) => id === story)?.[1];

/** Remembers on this device how far a story was read. */
export const rememberPlace = (story: string, block: string): void => {
  keep([[story, block] as const, ...load().filter(([id]) => id !== story)].slice(0, LIMIT));
};

/** A story that was read to its end has no place. */
export const forgetPlace = (story: string): void => {
  const places = load();
  if (places.some(([id]) => id === story)) keep(places.filter(([id]) => id !== story));
};
