type Beginnings = { has(beginning: string): boolean };

/** How terms are spread over shards. */
export type Spread = {
  readonly shards: number;
  /** Beginnings of words under which so many lie that one more letter decides, and words with `ALONE` after them. */
  readonly deep: Beginnings;
};

/** So many first letters decide, or more. */
export const FIRST_LETTERS = 3;

/** Stands after a word whose lists are so long that it does not lie with those that begin like it. No key ends so. */
export const ALONE = '.';

// FNV-1a over UTF-16 units: any even hash would do, but both sides must compute the same one.
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
};

/** The part of a loose key that chooses its shard. */
export const deciding = (looseKey: string, deep: Beginnings): string => {
  const alone = looseKey + ALONE;
  if (deep.has(alone)) return alone;
  let length = FIRST_LETTERS;
  while (length < looseKey.length && deep.has(looseKey.slice(0, length))) length += 1;
  return looseKey.slice(0, length);
};

/**
 * The shard that holds a term, from the first letters of its loose key. So all spellings of a word
 * and most of its inflected forms lie together, and one request brings them; a word with long lists lies by itself.
 */
export const shardOf = (looseKey: string, { shards, deep }: Spread): number => hash(deciding(looseKey, deep)) % shards;
