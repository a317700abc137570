import { loose } from '#text/folding/loose.ts';
import { lightStems } from '#text/lexicon/light-stems.ts';
import { persianStems } from '#text/lexicon/persian-stems.ts';
import type { Unit } from '#text/terms/words.ts';
import type { SearchIndex } from './search-index.ts';
import { isOtherWord } from './spellings.ts';
import type { IndexReader, KnownTerm, Lookup } from './index-reader.ts';

const EVERYTHING = { has: () => true };

const lookupAll = ({ readers }: SearchIndex, key: string): Promise<Lookup[]> =>
  Promise.all(readers.map((reader) => reader.lookup(key)));

const isKnown = (lookups: readonly Lookup[]): boolean =>
  lookups.some(({ entries, members }) => entries.length > 0 || members.length > 0);

const guesses = (key: string, language: string): string[] => [
  ...(/[\u0620-\u06FF]/.test(key) ? persianStems(key).map(({ stem }) => stem) : []),
  ...lightStems(key, language, EVERYTHING),
];

/** For a form that no article has: the first stem by the rules of the language that some article has. */
const guessedStem = async (index: SearchIndex, key: string, language: string): Promise<string[]> => {
  for (const guess of guesses(key, language).map(loose)) if (isKnown(await lookupAll(index, guess))) return [guess];
  return [];
};

/** Loose keys of the dictionary forms of a query's word, by what all segments know of it. */
export const lemmasOfUnit = async (index: SearchIndex, { key, bare }: Unit, language: string): Promise<string[]> => {
  const own = loose(key);
  const lookups = await lookupAll(index, own);
  const lemmas = lookups.flatMap(({ entries }) => entries.flatMap((entry) => entry.lemmas));
  const guessed = isKnown(lookups) ? [] : await guessedStem(index, key, language);
  return [...new Set([own, ...lemmas, ...bare.map(loose), ...guessed])];
};

/**
 * All terms of a segment that are forms of a word.
 *
 * @param lemmas loose keys of its dictionary forms, its own among them
 */
export const formsIn = async (reader: IndexReader, key: string, lemmas: readonly string[]): Promise<KnownTerm[]> => {
  const lookups = await Promise.all(lemmas.map((lemma) => reader.lookup(lemma)));
  const members = new Set(lookups.flatMap((lookup) => lookup.members));
  const ofMembers = await Promise.all(
    Array.from(members, async (term) =>
      (await reader.lookup(loose(term))).entries.filter((each) => each.term === term),
    ),
  );
  const own = loose(key);
  const entries = [...lookups.flatMap((lookup) => lookup.entries), ...ofMembers.flat()].filter(
    (entry) => loose(entry.term) !== own || !isOtherWord(key, entry),
  );
  return [...new Map(entries.map((entry) => [entry.term, entry])).values()];
};
