import { exact } from '../folding/exact.ts';
import { loose } from '../folding/loose.ts';
import { BROKEN_PLURALS } from './broken-plurals.ts';
import type { Lexicon } from './parse-lexicon.ts';
import { ANY, persianStems, type StemCandidate } from './persian-stems.ts';

/** Gives the dictionary forms of a term (an exact key without half-spaces); none if it is its own. */
export type Lemmatizer = (term: string) => readonly string[];

const SHORTEST_UNKNOWN = 4;
const LONGEST_CHAIN = 3;
const COMPARED = /تر(?:ی|ین)$/;
/** «سابقهای» is سابق‌های or سابقه‌ای: without the half-space only both will do. */
const TWO_READINGS = 'های';

const solid = (word: string): string => exact(word.replaceAll('\u200C', ''), 'fa');

const kindsByKey = (lexicon: Lexicon): Map<string, string> => {
  const kinds = new Map<string, string>();
  for (const [word, kind] of lexicon.kinds) {
    const key = solid(word);
    kinds.set(key, (kinds.get(key) ?? '') + kind);
  }
  return kinds;
};

/**
 * Lemmas of Persian nouns and adjectives: broken plurals by table; plurals, degrees, possessives and
 * the indefinite yeh by suffix, when what remains is a word. A word that the lexicon has as a
 * singular is its own lemma. Verbs are left alone: their classes are large and rarely searched for.
 */
export const persianLemmas = (lexicon: Lexicon): Lemmatizer => {
  const kinds = kindsByKey(lexicon);
  const broken = new Map([...BROKEN_PLURALS].map(([plural, singular]) => [loose(solid(plural)), solid(singular)]));

  const fits = ({ stem, kinds: wanted }: StemCandidate): boolean => {
    const known = broken.has(loose(stem)) ? 'p' : kinds.get(stem);
    if (known === undefined) return wanted === ANY && stem.length >= SHORTEST_UNKNOWN;
    return wanted === ANY || Array.from(known).some((kind) => wanted.includes(kind));
  };
  const isOwnLemma = (term: string): boolean => /[naduo]/.test(kinds.get(term) ?? '') && !COMPARED.test(term);
  const shorter = (term: string): string[] => {
    const stems = persianStems(term)
      .filter(fits)
      .map(({ stem }) => stem);
    return stems.slice(0, term.endsWith(TWO_READINGS) ? 2 : 1);
  };

  const lemmasOf = (term: string, steps: number): string[] => {
    const singular = broken.get(loose(term));
    if (singular !== undefined) return [singular];
    const stems = steps === 0 || isOwnLemma(term) ? [] : shorter(term);
    return stems.length === 0 ? [term] : stems.flatMap((stem) => lemmasOf(stem, steps - 1));
  };

  return (term) => [...new Set(lemmasOf(term, LONGEST_CHAIN))].filter((lemma) => lemma !== term);
};
