import { loose } from '#text/folding/loose.ts';
import { joinedKeys } from '#text/terms/document-terms.ts';
import { isAffix } from '#text/terms/affixes.ts';
import type { Unit } from '#text/terms/words.ts';
import { spellingsIn } from './search-index.ts';
import type { IndexReader, KnownTerm } from './index-reader.ts';

/** One thing that an answer must have: an exact key and the terms that satisfy it in a segment. */
export type Wanted = { readonly key: string; readonly entries: readonly KnownTerm[] };

const wantedIn = async (reader: IndexReader, key: string): Promise<Wanted> => ({
  key,
  entries: await spellingsIn(reader, key),
});

/** Whether words may be known as one. That is told beside the first only if the others are known by themselves. */
const mayBeOne = async (reader: IndexReader, [first, ...others]: readonly Unit[], joined: string): Promise<boolean> => {
  if (first === undefined || (await reader.mayJoin(loose(first.key), loose(joined)))) return true;
  const keys = others.flatMap(({ key, bare }) => [key, ...bare]);
  const known = await Promise.all(keys.map((key) => spellingsIn(reader, key)));
  return known.some((entries) => entries.length === 0);
};

/** The spellings of what words are together, looked for only where there may be some. */
const spellingsAsOne = async (
  reader: IndexReader,
  words: readonly Unit[],
  joined: string,
): Promise<readonly KnownTerm[]> => ((await mayBeOne(reader, words, joined)) ? spellingsIn(reader, joined) : []);

/** The longest run of words from a place on that is known as one word, and where it ends. */
const joinedAt = async (
  reader: IndexReader,
  all: readonly Unit[],
  at: number,
): Promise<(Wanted & { readonly last: number }) | undefined> => {
  const longestFirst = joinedKeys(all, at).reverse();
  const runs = await Promise.all(
    longestFirst.map(async ({ key, last }) => {
      return { key, entries: await spellingsAsOne(reader, all.slice(at, last + 1), key), last };
    }),
  );
  return runs.find(({ entries }) => entries.length > 0);
};

/**
 * What a query wants from a segment, reading adjacent words as one where the segment knows them so:
 * «رئیس جمهور» asks for the compound and not for any two words.
 */
export const wantedTogether = async (reader: IndexReader, all: readonly Unit[]): Promise<Wanted[]> => {
  // All that may be needed is asked for at once: on a slow network each turn costs more than its bytes.
  const [runs, words] = await Promise.all([
    Promise.all(all.map((_, at) => joinedAt(reader, all, at))),
    Promise.all(all.map(({ key }) => wantedIn(reader, key))),
  ]);
  const wanted: Wanted[] = [];
  for (let at = 0; at < all.length;) {
    const next = runs[at] ?? words[at];
    if (next !== undefined) wanted.push(next);
    at = (runs[at]?.last ?? at) + 1;
  }
  return wanted;
};

/** The place of the word that a segment most likely lacks; undefined where it likely has all. */
const rarest = (reader: IndexReader, all: readonly Unit[]): number | undefined => {
  const rare = [...all.keys()].filter((at) => !reader.isCommon(loose(all[at]?.key ?? '')));
  const length = (at: number): number => all[at]?.key.length ?? 0;
  // Beside its neighbour the first word shows the compound too, which lies where it does.
  return all.some(({ adjacent }) => adjacent) ? rare[0] : rare.toSorted((a, b) => length(b) - length(a))[0];
};

/** Whether a segment has a word, alone or in a compound with those beside it. */
const hasWord = async (reader: IndexReader, all: readonly Unit[], place: number): Promise<boolean> => {
  const joined = [...all.keys()].flatMap((at) =>
    at > place ? [] : joinedKeys(all, at).map(({ key, last }) => ({ key, last, words: all.slice(at, last + 1) })),
  );
  const runs = joined.filter(({ last }) => last >= place);
  const found = await Promise.all([
    spellingsIn(reader, all[place]?.key ?? ''),
    ...runs.map(({ words, key }) => spellingsAsOne(reader, words, key)),
  ]);
  return found.some((entries) => entries.length > 0);
};

/**
 * What a query wants from a small segment beside a large one; undefined where it has not all of it. A small
 * segment lacks most words, and then one look tells.
 */
export const wantedAside = async (reader: IndexReader, all: readonly Unit[]): Promise<Wanted[] | undefined> => {
  const place = all.length > 1 ? rarest(reader, all) : undefined;
  return place === undefined || (await hasWord(reader, all, place)) ? wantedTogether(reader, all) : undefined;
};

/** The words that a half-spaced or affixed unit consists of, when it is not known as one. */
export const partsOfUnit = ({ key, parts, bare }: Unit): readonly string[] => {
  const words = parts.filter((part) => part.length > 1 && !isAffix(part));
  if (words.length > 1) return words;
  return bare.length > 0 ? bare.slice(0, 1) : words.length === 1 ? words : [key];
};
