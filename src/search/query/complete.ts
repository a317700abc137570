import { loose } from '#text/folding/loose.ts';
import { units } from '#text/terms/units.ts';
import type { FrequentWord } from '../format/words.ts';
import type { IndexReader } from './index-reader.ts';
import type { SearchIndex } from './search-index.ts';

const SHORTEST = 2;
const MOST = 4;

const known = new WeakMap<IndexReader, Promise<readonly FrequentWord[]>>();

/** The frequent words of an index, fetched once for as long as it is open. */
const wordsOf = async (reader: IndexReader): Promise<readonly FrequentWord[]> => {
  const words = known.get(reader) ?? reader.frequentWords();
  known.set(reader, words);
  return words.catch((cause: unknown) => {
    known.delete(reader);
    throw cause;
  });
};

/**
 * Queries that may be on their way while one is typed: its last word is completed to the most frequent words
 * that begin with it, in any spelling. None for a single letter and after a space.
 *
 * @param text what has been typed so far
 * @param language BCP 47 tag of who types
 */
export const completeQuery = async (index: SearchIndex, text: string, language: string): Promise<string[]> => {
  const last = units(text, language).at(-1);
  const largest = index.readers.toSorted((a, b) => b.documents - a.documents)[0];
  if (last === undefined || last.end < text.length || last.key.length < SHORTEST || largest === undefined) return [];
  const beginning = loose(last.key);
  return (await wordsOf(largest))
    .filter(({ word }) => word.length > beginning.length && loose(word).startsWith(beginning))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ spelling }) => text.slice(0, last.start) + spelling);
};
