/** One letter of a table: what is written, and the letter that stands for it in a key. */
type LetterTable = Readonly<Record<string, string>>;

/** Spellings that are never another word, in any language of the Arabic script. */
const SAME_EVERYWHERE: LetterTable = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  '\u06C0': 'ه',
  '\u06C2': 'ه',
  ګ: 'گ',
};

/** Letters of one language that writers of the others use as another shape of a common letter. */
const BORROWED: LetterTable = {
  ے: 'ی',
  '\u06D3': 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ێ: 'ی',
  ھ: 'ه',
  '\u06D5': 'ه',
  ں: 'ن',
};

const without = (table: LetterTable, kept: string): LetterTable =>
  Object.fromEntries(Object.entries(table).filter(([letter]) => !kept.includes(letter)));

const COMMON: LetterTable = { ...SAME_EVERYWHERE, ...BORROWED };

/**
 * Languages that tell words apart by letters which others merge: folding ے into ی would move 6 % of
 * running Urdu words onto another word, and Sorani has شێر for lion beside شیر for milk.
 */
const BY_LANGUAGE: Readonly<Record<string, LetterTable>> = {
  ur: { ...without(COMMON, 'ےھں\u06D3'), '\u06D3': 'ے' },
  ps: without(COMMON, 'ېۍ'),
  ckb: without(COMMON, 'ێ\u06D5'),
};

/** The table of exact folding for a language tag. */
export const lettersOf = (language: string): LetterTable => BY_LANGUAGE[primarySubtag(language)] ?? COMMON;

/** `fa-AF` → `fa`. */
export const primarySubtag = (language: string): string => language.split('-', 1)[0] ?? language;

/** Hebrew final forms and Yiddish ligatures. */
export const HEBREW_LETTERS: LetterTable = {
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  װ: 'וו',
  ױ: 'וי',
  ײ: 'יי',
};

/** What people also type: the nearest letter of a keyboard that lacks the right one. */
export const LOOSE_LETTERS: LetterTable = {
  ...COMMON,
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ؤ: 'و',
  ئ: 'ی',
  ء: '',
  ڕ: 'ر',
  ڵ: 'ل',
  ۆ: 'و',
  ٹ: 'ت',
  ڈ: 'د',
  ڑ: 'ر',
  ټ: 'ت',
  ډ: 'د',
  ړ: 'ر',
  ڼ: 'ن',
};
