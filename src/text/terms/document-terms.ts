import { loose } from '../folding/loose.ts';
import { isAffix } from './affixes.ts';
import { units } from './units.ts';
import { words, type Unit } from './words.ts';

/** Tells whether a loose key is known to be written as one word. A `Set` of keys will do. */
export type Evidence = { has(looseKey: string): boolean };

const SHORTEST_PART = 3;
const SHORTEST_PROOF = 5;
const LETTERS = /^\p{L}+$/u;

/** Where a writer left out the space beside one of these, the result is a slip and proves nothing. */
const GLUED = /^(?:و|از|در|به|با|که|این|آن|را|هر)|(?:را|از|که|در|به|است|این|آن)$/;

const isProof = ({ key, parts }: Unit): boolean =>
  parts.length > 1 || (key.length >= SHORTEST_PROOF && !GLUED.test(key));

/**
 * Loose keys of the words that a text proves to be one word: those with a half-space, and plain ones
 * long enough not to be a chance meeting of two short words.
 */
export const evidenceOf = (text: string, language: string): Set<string> => {
  const proven = new Set<string>();
  for (const word of words(text, language)) {
    if (isProof(word) && LETTERS.test(word.key)) proven.add(loose(word.key));
  }
  return proven;
};

const partsOf = ({ parts }: Unit): string[] =>
  parts.length === 1 ? [] : parts.filter((part) => part.length >= SHORTEST_PART && !isAffix(part));

const LONGEST_RUN = 3;

/**
 * What two or three adjacent units that begin at `at` spell when written as one word, shortest first,
 * each with and without the last suffix. `last` is the place of the last unit of the run.
 */
export const joinedKeys = (all: readonly Unit[], at: number): { readonly key: string; readonly last: number }[] => {
  const keys: { key: string; last: number }[] = [];
  let head = all[at]?.key ?? '';
  for (let last = at + 1; last < at + LONGEST_RUN; last += 1) {
    const unit = all[last];
    if (unit?.adjacent !== true) break;
    for (const bare of unit.bare) keys.push({ key: head + bare, last });
    head += unit.key;
    keys.push({ key: head, last });
  }
  return keys;
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
    terms.add(unit.key);
    for (const term of unit.bare) terms.add(term);
    for (const term of partsOf(unit)) terms.add(term);
    for (const { key } of joinedKeys(all, at)) if (evidence.has(loose(key))) terms.add(key);
  }
  return terms;
};
