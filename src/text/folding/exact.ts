import { asciiDigit } from './digit-value.ts';
import { HEBREW_LETTERS, lettersOf, primarySubtag } from './letter-tables.ts';

/** Words of these letters alone are their own key in every language, and most words are such. */
const ALREADY_FOLDED = /^[آأإؤئءابپتثجچحخدذرزژسشصضطظعغفقکگلمنهوی]+$/;

const ARABIC = '\\u0620-\\u06FF\\u0750-\\u077F';
const OLD_HALF_SPACE = new RegExp(`(?<=[${ARABIC}]\\p{M}*)[\\u00AD\\u00AC](?=[${ARABIC}])`, 'gu');
const SPACE_OF_ISOLATED_MARK = / (?=[\u064B-\u0652\u0670])/g;
// U+200C is not here: it marks a boundary inside a word and is dealt with last.
const INVISIBLE =
  /[\u00AD\u0640\u200B\u200E\u200F\u061C\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\u200D|\u034F|[\uFE00-\uFE0F]/g;
const MARKS =
  /[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08D3-\u08E1\u08E3-\u08FF]+/g;
const LATIN = /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]+/g;
const COMBINING = /[\u0300-\u036F]+/g;
// A half-space beside the mark does not hide that it stands inside a word.
const HEBREW_QUOTE = /(?<=[\u05D0-\u05F2]\u200C*)["'\u05F3\u05F4\u2018\u2019\u201C\u201D](?=\u200C*[\u05D0-\u05F2])/g;
const HEBREW_APOSTROPHE = /(?<=[\u05D0-\u05F2])['\u05F3\u2019](?![\u05D0-\u05F2])/g;
const FOLDED_SCRIPT = /[\u0620-\u06FF\u05D0-\u05F2]/g;
const LINKING_YEH = /(?<=ه)(?:[\u200C ]+ی(?![\p{L}\p{M}\u200C]))+/gu;
const HALF_SPACES = /\u200C+/g;
const HALF_SPACE_AT_EDGE = /\u200C(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\u200C/gu;

const withoutMarks = (text: string): string =>
  text
    .replace(SPACE_OF_ISOLATED_MARK, '')
    // Decomposes to U+06D5, another letter, and must go before its hamza does.
    .replace(/[\u06C0\u06C2]/g, 'ه')
    .replace(MARKS, '')
    .replace(LATIN, (word) => word.normalize('NFD').replace(COMBINING, ''));

const withoutHebrewQuotes = (text: string): string =>
  text
    .replace(HEBREW_QUOTE, '')
    .replace(HEBREW_APOSTROPHE, '')
    .replace(/\u05BE/g, ' ');

const withPlainNumbers = (text: string): string =>
  text
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/(?<=\d)[٬,](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/٪/g, '%');

/**
 * The exact key of a text: spelling variants that are never a different word become one. Letter
 * forms, marks, digits, case and invisible characters fold; a half-space (U+200C) between letters
 * stays, so that callers can still see the parts of a word. Pure and idempotent.
 *
 * Source: Unicode NFKC and the letter variants of Persian, Arabic, Urdu, Pashto, Sorani and Hebrew.
 */
export const exact = (text: string, language: string): string => {
  if (ALREADY_FOLDED.test(text)) return text;
  const primary = primarySubtag(language);
  const letters = lettersOf(primary);
  const plain = withoutMarks(text.normalize('NFKC').replace(OLD_HALF_SPACE, '\u200C').replace(INVISIBLE, ''));
  const lower = withoutHebrewQuotes(plain.replace(/_/g, '\u200C'))
    .toLowerCase()
    .replace(/\u0307/g, '');
  const folded = lower.replace(FOLDED_SCRIPT, (letter) => letters[letter] ?? HEBREW_LETTERS[letter] ?? letter);
  // Heh and a half-space are the legacy spelling of the Sorani vowel.
  const spelled = primary === 'ckb' ? folded.replace(/ه\u200C/g, '\u06D5') : folded;
  // A half-space that stands outside of words would hide from what follows where a word or number ends.
  const key = withPlainNumbers(spelled.replace(HALF_SPACES, '\u200C').replace(HALF_SPACE_AT_EDGE, ''));
  return primary === 'ckb' ? key : key.replace(LINKING_YEH, '');
};
