import { loose } from '../folding/loose.ts';
import { isAffix } from './affixes.ts';
import { units, type Unit } from './units.ts';
import { words } from './words.ts';

/** Tells whether a loose key is known to be written as one word. A `Set` of keys will do. */
export type Evidence = { has(looseKey: string): boolean };

const SHORTEST_PART = 3;
const SHORTEST_PROOF = 5;
const LETTERS = /^\p{L}+$/u;

/**
 * Loose keys of the words that a text proves to be one word: those with a half-space, and plain ones
 * long enough not to be a chance meeting of two short words.
 */
export const evidenceOf = (text: string, language: string): Set<string> => {
  const proven = new Set<string>();
  for (const { key, parts } of words(text, language)) {
    if ((parts.length > 1 || key.length >= SHORTEST_PROOF) && LETTERS.test(key)) proven.add(loose(key));
  }
  return proven;
};

const partsOf = ({ parts }: Unit): string[] =>
  parts.length === 1 ? [] : parts.filter((part) => part.length >= SHORTEST_PART && !isAffix(part));

/** What a run of adjacent units spells when written as one word, with and without its last suffix. */
export const joinedKeys = (run: readonly Unit[]): string[] => {
  const last = run.at(-1);
  if (last === undefined) return [];
  const head = run
    .slice(0, -1)
    .map(({ key }) => key)
    .join('');
  return [last.key, ...last.bare].map((tail) => head + tail);
};

/** Runs of two and three units that begin at `at` with only blanks between them. */
export const runsFrom = (all: readonly Unit[], at: number): Unit[][] => {
  const pair = all.slice(at, at + 2);
  if (pair[1]?.adjacent !== true) return [];
  const triple = all.slice(at, at + 3);
  return triple[2]?.adjacent === true ? [pair, triple] : [pair];
};

/**
 * The terms of one article: every unit, its word without spaced affixes, the parts of half-spaced
 * words, and two or three adjacent words as one where evidence says that people write them so. The
 * gate is what keeps the index small: no term is made for an ordinary pair of words.
 */
export const documentTerms = (text: string, language: string, evidence: Evidence): Set<string> => {
  const terms = new Set<string>();
  const all = units(text, language);
  for (const [at, unit] of all.entries()) {
    for (const term of [unit.key, ...unit.bare, ...partsOf(unit)]) terms.add(term);
    for (const run of runsFrom(all, at)) {
      for (const key of joinedKeys(run)) if (evidence.has(loose(key))) terms.add(key);
    }
  }
  return terms;
};
