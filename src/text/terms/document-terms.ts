import { loose } from '../folding/loose.ts';
import { isAffix } from './affixes.ts';
import { spellingOf } from './spelling.ts';
import { units } from './units.ts';
import { words, type Unit } from './words.ts';

/** Tells whether a loose key is known to be written as one word. A `Set` of keys will do. */
export type Evidence = { has(looseKey: string): boolean };

/** What is known of a word that two or more neighbours would make; both ask for its exact key. */
export type Proof = {
  /** Somebody writes it as one word. */
  readonly isWritten: (key: string) => boolean;
  /** Somebody writes it with a half-space, or a dictionary has it. */
  readonly isCertain: (key: string) => boolean;
};

const SHORTEST_PART = 3;
const SHORTEST_PROOF = 5;
const LETTERS = /^\p{L}+$/u;

/** Where a writer left out the space beside one of these, the result is a slip and proves nothing. */
const GLUED = /^(?:و|از|در|به|با|که|این|آن|را|هر)|(?:را|از|که|در|به|است|این|آن)$/;

const isProof = ({ key, parts }: Unit): boolean =>
  parts.length > 1 || (key.length >= SHORTEST_PROOF && !GLUED.test(key));

/** Loose keys of words that are written as one: all of them, and those that have a half-space. */
export type Proven = { readonly written: Set<string>; readonly halfSpaced: Set<string> };

/**
 * Adds what a text proves to be one word: words with a half-space, and plain ones long enough not to
 * be a chance meeting of two short words.
 */
export const addProven = ({ written, halfSpaced }: Proven, text: string, language: string): void => {
  for (const word of words(text, language)) {
    if (!isProof(word) || !LETTERS.test(word.key)) continue;
    written.add(loose(word.key));
    if (word.parts.length > 1) halfSpaced.add(loose(word.key));
  }
};

const partsOf = ({ parts }: Unit): string[] =>
  parts.length === 1 ? [] : parts.filter((part) => part.length >= SHORTEST_PART && !isAffix(part));

const LONGEST_RUN = 3;

/** After one of these letters a missing space does not show, and writers leave it out: خواهدشد. */
const JOINS_NOTHING = /[اآأإٱدڈذرڑزژوؤەءى]$/;

/** Neighbours as one word. */
export type JoinedKey = {
  readonly key: string;
  /** The place of the last unit of the run. */
  readonly last: number;
  /** A slip of the space bar would look the same. */
  readonly isDoubtful: boolean;
  /** The key without the last suffix that stands apart, where there is one. */
  readonly base: string | undefined;
};

const joinedWith = (head: string, unit: Unit, place: Pick<JoinedKey, 'last' | 'isDoubtful'>): JoinedKey[] => {
  const [stem] = unit.bare;
  const base = stem === undefined ? undefined : head + stem;
  return [
    ...unit.bare.map((bare) => ({ key: head + bare, base: undefined, ...place })),
    { key: head + unit.key, base, ...place },
  ];
};

/**
 * What two or three adjacent units that begin at `at` spell when written as one word, shortest first,
 * each with and without the last suffix.
 */
export const joinedKeys = (all: readonly Unit[], at: number): JoinedKey[] => {
  const keys: JoinedKey[] = [];
  let head = all[at]?.key ?? '';
  let isDoubtful = false;
  for (let last = at + 1; last < at + LONGEST_RUN; last += 1) {
    const unit = all[last];
    if (unit?.adjacent !== true) break;
    isDoubtful ||= JOINS_NOTHING.test(head);
    keys.push(...joinedWith(head, unit, { last, isDoubtful }));
    head += unit.key;
  }
  return keys;
};

/** With a compound its inflection is one word too: فوق العاده ای. */
const isOneWord = ({ key, isDoubtful, base }: JoinedKey, { isWritten, isCertain }: Proof): boolean => {
  const isProven = isDoubtful ? isCertain : isWritten;
  return isProven(key) || (base !== undefined && isProven(base));
};

/**
 * The terms of one article, each with how the article spells it where it stands there by itself: every unit, its word
 * without spaced affixes, the parts of half-spaced words, and two or three adjacent words as one where it is proven
 * that people write them so. The gate is what keeps the index small: no term is made for an ordinary pair of words.
 */
export const documentTerms = (text: string, language: string, proof: Proof): Map<string, string | undefined> => {
  const terms = new Map<string, string | undefined>();
  const add = (term: string): void => {
    if (!terms.has(term)) terms.set(term, undefined);
  };
  const all = units(text, language);
  for (const [at, unit] of all.entries()) {
    if (terms.get(unit.key) === undefined) terms.set(unit.key, spellingOf(text, unit, language));
    unit.bare.forEach(add);
    partsOf(unit).forEach(add);
    for (const joined of joinedKeys(all, at)) if (isOneWord(joined, proof)) add(joined.key);
  }
  return terms;
};
