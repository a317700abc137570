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

const verbOf = (line: string): VerbStems => {
  const [past = '', present = ''] = line.split(' ');
  return { past: visibleSpelling(past), present: visibleSpelling(present) };
};

/**
 * Reads the text form of a lexicon: `[kinds]` headings with one word on each line, and a `[verbs]`
 * section with the past and the present stem of a verb on each line. `#` begins a remark.
 */
export const parseLexicon = (text: string): Lexicon => {
  const kinds = new Map<string, string>();
  const verbs: VerbStems[] = [];
  let heading = 'u';
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) heading = line.slice(1, -1);
    else if (heading === 'verbs') verbs.push(verbOf(line));
    else {
      const word = visibleSpelling(line);
      kinds.set(word, (kinds.get(word) ?? '') + heading);
    }
  }
  return { kinds, verbs };
};

/** Whether a word has any of the kinds: `isKind(lexicon, 'شهر', 'np')`. */
export const isKind = (lexicon: Lexicon, word: string, wanted: string): boolean => {
  const kinds = lexicon.kinds.get(word);
  return kinds !== undefined && Array.from(wanted).some((kind) => kinds.includes(kind));
};
