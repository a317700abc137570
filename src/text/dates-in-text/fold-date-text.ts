const MARKS = /[\p{Mn}\u0640]/gu;
/** A half-space joins parts of one word: "پنج‌شنبه" is one word here. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;

const asciiDigit = (digit: string): string => String(digit.charCodeAt(0) & 15);

const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ھ: 'ه',
  ڕ: 'ر',
  ڵ: 'ل',
  ہ: 'ه',
};
const FOLDED = /[يىئكةۀھڕڵہ]/g;

/**
 * A date as people type it, in one spelling: ASCII digits, lower case, no vowel or accent marks, one
 * form of each Arabic letter, single spaces. Only for comparing with equally folded names.
 */
export const foldDateText = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(ARABIC_DIGITS, asciiDigit)
    .replace(FOLDED, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
