import type { Evidence } from '#text/terms/document-terms.ts';
import { loose } from '#text/folding/loose.ts';

/** What the publisher knows of words; the browser needs none of it. */
export type Analysis = {
  /** Dictionary forms of a term (exact key); `known` tells which terms the index has. */
  readonly lemmas: (term: string, language: string, known: Evidence) => readonly string[];
  /** Whether an exact key is a word of a dictionary. */
  readonly isWord: (term: string) => boolean;
  /** Loose keys of words that are written as one. */
  readonly compounds: Evidence;
};

/** Searching by spelling alone, where no dictionary is at hand. */
export const NO_DICTIONARY: Analysis = { lemmas: () => [], isWord: () => false, compounds: new Set() };

/** Loose keys of the dictionary forms of a term, without its own. */
export const lemmaKeys = (term: string, lemmas: readonly string[]): string[] => {
  const own = loose(term);
  return [...new Set(lemmas.map(loose))].filter((key) => key !== own);
};
