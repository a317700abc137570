/**
 * A word list with kinds: `n` noun, `p` plural, `a` adjective, `c` comparative or superlative,
 * `d` adverb, `o` any other, `u` unknown kind.
 */
export type Lexicon = {
  /** Spelling as it shows (see `visibleSpelling`) → its kinds, such as `an`. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly verbs: readonly VerbStems[];
};

export type VerbStems = { readonly past: string; readonly present: string };

const MARKS = /[\u064B-\u0652\u0654\u0655\u0670\u0640]/g;
const HIDDEN_HALF_SPACE = /(?<=[اآأإٱدذرزژوؤء])\u200C/g;

/**
 * The spelling a reader sees: without vowel marks, and without the half-space after a letter that
 * joins nothing, where it changes neither shape nor meaning.
 */
export const visibleSpelling = (word: string): string => word.replace(MARKS, '').replace(HIDDEN_HALF_SPACE, '');

const verbOf = (stems: string): VerbStems => {
  const [past = '', present = ''] = stems.split('/');
  return { past: visibleSpelling(past), present: visibleSpelling(present) };
};

const listed = (words: string): string[] => words.split(' ').filter((word) => word !== '');

/**
 * Reads the stored form of a lexicon: kinds → words with blanks between, and `verbs` → past and
 * present stems as `رفت/رو`.
 */
export const parseLexicon = ({ verbs = '', ...words }: Readonly<Record<string, string>>): Lexicon => {
  const kinds = new Map<string, string>();
  for (const [kind, list] of Object.entries(words)) {
    for (const word of listed(list).map(visibleSpelling)) kinds.set(word, (kinds.get(word) ?? '') + kind);
  }
  return { kinds, verbs: listed(verbs).map(verbOf) };
};

/** Whether a word has any of the kinds: `isKind(lexicon, 'شهر', 'np')`. */
export const isKind = (lexicon: Lexicon, word: string, wanted: string): boolean => {
  const kinds = lexicon.kinds.get(word);
  return kinds !== undefined && Array.from(wanted).some((kind) => kinds.includes(kind));
};
