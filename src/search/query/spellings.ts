import { withoutHamza } from '#text/folding/loose.ts';
import type { KnownTerm } from './index-reader.ts';

const MADDA = 'آ';
const MADDA_MARK = '\u0001';

const keepingMadda = (key: string): string => withoutHamza(key.replaceAll(MADDA, MADDA_MARK));

/** Whether madda makes a term of the same loose key another word than `key`: آستان is not استان. */
export const isOtherWord = (key: string, { term, distinct }: KnownTerm): boolean =>
  distinct && keepingMadda(term) !== keepingMadda(key);

/**
 * Which terms of one loose key are spellings of a word. Letters that a language tells apart make
 * another word (Urdu بچے and بچی), and so does madda where the language has both. If no term is left
 * the word is unknown, and then all of them may be what was meant.
 *
 * @param key exact key of what was typed
 */
export const spellingsOf = (key: string, group: readonly KnownTerm[]): readonly KnownTerm[] => {
  const strict = withoutHamza(key);
  const possible = group.filter((entry) => !isOtherWord(key, entry));
  const same = possible.filter(({ term }) => withoutHamza(term) === strict);
  return same.length > 0 ? same : possible;
};
