import { loadCatalogue } from '../language/load-catalogue.ts';
import type { Catalogue } from '../language/translator.ts';

/** The words at hand, by language. A page starts with its own; others are fetched when wanted. */
const known = new Map<string, Catalogue>();

export const knownCatalogue = (language: string): Catalogue | undefined => known.get(language);

const isCatalogue = (value: unknown): value is Catalogue => typeof value === 'object' && value !== null;

/** Takes words that have come some other way; what is no catalogue is left. */
export const learnCatalogue = (language: string, words: unknown): void => {
  if (isCatalogue(words)) known.set(language, words);
};

/** Fetches the words of a language unless they are here. Resolves to whether they are. */
export const ensureCatalogue = async (language: string): Promise<boolean> => {
  if (known.has(language)) return true;
  try {
    known.set(language, await loadCatalogue(language));
    return true;
  } catch {
    return false;
  }
};
