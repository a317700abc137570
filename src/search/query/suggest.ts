import { loose } from '#text/folding/loose.ts';
import { units } from '#text/terms/units.ts';
import type { FrequentWord } from '../format/words.ts';
import { editDistance } from './edit-distance.ts';
import { spellingsIn, type SearchIndex } from './search-index.ts';
import type { SearchSession } from './search-session.ts';

const LONG_WORD = 7;
const MOST = 3;

type Suggestion = { readonly spelling: string; readonly distance: number; readonly weight: number };

const nearest = (typed: string, words: readonly FrequentWord[]): string[] => {
  const key = loose(typed);
  const most = key.length >= LONG_WORD ? 2 : 1;
  const near = words.flatMap(({ word, spelling, weight }): Suggestion[] => {
    if (Math.abs(word.length - key.length) > most) return [];
    const distance = editDistance(key, loose(word), most);
    return distance > 0 && distance <= most ? [{ spelling, distance, weight }] : [];
  });
  const least = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === least)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ spelling }) => spelling);
};

/**
 * «Did you mean»: queries in which a word that no article has is replaced by one of the frequent
 * words that it may most easily be a slip of. The most frequent first; none when every word is known.
 */
export const suggestQueries = async (index: SearchIndex, { query, language }: SearchSession): Promise<string[]> => {
  const largest = index.readers.toSorted((a, b) => b.documents - a.documents)[0];
  if (largest === undefined) return [];
  for (const { key, start, end } of units(query.text, language)) {
    const groups = await Promise.all(index.readers.map((reader) => spellingsIn(reader, key)));
    if (groups.some((group) => group.length > 0)) continue;
    return nearest(key, await largest.frequentWords()).map(
      (word) => query.text.slice(0, start) + word + query.text.slice(end),
    );
  }
  return [];
};
