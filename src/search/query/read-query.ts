import { joinedKeys } from '#text/terms/document-terms.ts';
import { isAffix } from '#text/terms/affixes.ts';
import type { Unit } from '#text/terms/words.ts';
import { spellingsIn } from './search-index.ts';
import type { IndexReader, KnownTerm } from './index-reader.ts';

/** One thing that an answer must have: an exact key and the terms that satisfy it in a segment. */
export type Wanted = { readonly key: string; readonly entries: readonly KnownTerm[] };

const joinedAt = async (
  reader: IndexReader,
  all: readonly Unit[],
  at: number,
): Promise<(Wanted & { readonly last: number }) | undefined> => {
  for (const { key, last } of joinedKeys(all, at).reverse()) {
    const entries = await spellingsIn(reader, key);
    if (entries.length > 0) return { key, entries, last };
  }
  return undefined;
};

/**
 * What a query wants from a segment, reading adjacent words as one where the segment knows them so:
 * «رئیس جمهور» asks for the compound and not for any two words.
 */
export const wantedTogether = async (reader: IndexReader, all: readonly Unit[]): Promise<Wanted[]> => {
  const wanted: Wanted[] = [];
  for (let at = 0; at < all.length;) {
    const joined = await joinedAt(reader, all, at);
    const key = all[at]?.key ?? '';
    wanted.push(joined ?? { key, entries: await spellingsIn(reader, key) });
    at = (joined?.last ?? at) + 1;
  }
  return wanted;
};

/** The words that a half-spaced or affixed unit consists of, when it is not known as one. */
export const partsOfUnit = ({ key, parts, bare }: Unit): readonly string[] => {
  const words = parts.filter((part) => part.length > 1 && !isAffix(part));
  if (words.length > 1) return words;
  return bare.length > 0 ? bare.slice(0, 1) : words.length === 1 ? words : [key];
};
