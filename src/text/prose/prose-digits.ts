import { directionOfLanguage, primaryLanguage } from '../direction.ts';
import { withDigits } from '../digits.ts';
import type { Numerals } from '../digits.ts';
import { leftToRightRuns } from '../left-to-right-runs.ts';

const DIGIT = '[0-9٠-٩۰-۹]';

/** The number of a book under its name, however it is grouped: its groups alone would be numbers like others. */
const BOOK_NUMBER = new RegExp(
  String.raw`((?<!\p{L})(?:ISBN(?:-1[03])?|شابک|ردمک)[\s:]*${DIGIT}(?:[\s‐‑–-]{0,2}${DIGIT})*)`,
  'iu',
);

/** What may not be copied or dialled in other digits than it was published in. */
const CODE = String.raw`${DIGIT}+(?:[-‐‑.]${DIGIT}+){2,}|${DIGIT}{10,}`;

/** A code, or one digit that is no part of one; digits that are pictures stay pictures. */
const CODE_OR_DIGIT = new RegExp(String.raw`(${CODE})|${DIGIT}(?!\uFE0F?\u20E3)`, 'gu');

/** Names of things, addresses, handles and tags. */
const NAMES = /[\p{Script=Latin}@#_]|:\/\//u;

/** The low bits of a digit are its value, in each of the three sets. */
const VALUE = 0xf;

const inWord = (word: string, numerals: Numerals): string =>
  NAMES.test(word)
    ? word
    : word.replace(CODE_OR_DIGIT, (digit, code: string | undefined) =>
        code === undefined ? withDigits(String(digit.charCodeAt(0) & VALUE), numerals) : digit,
      );

/** Runs that keep their order are telephone numbers and addresses, but for amounts below zero and of money. */
const AMOUNT = /^[−$€£]/;

const inSentence = (text: string, numerals: Numerals): string =>
  leftToRightRuns(text)
    .map((run) =>
      run.isolated && !AMOUNT.test(run.text) ? run.text : run.text.replace(/\S+/g, (word) => inWord(word, numerals)),
    )
    .join('');

/**
 * A text in prose with its digits in another set. What is not a number but a name stays as it is: words with
 * Latin letters in them, addresses, handles, telephone numbers, dates for machines, and long or many-parted
 * codes like those of books and cards. As long as the text was, and with nothing changed but digits.
 */
export const digitsInProse = (text: string, numerals: Numerals): string =>
  text
    .split(BOOK_NUMBER)
    .map((part, at) => (at % 2 === 0 ? inSentence(part, numerals) : part))
    .join('');

/**
 * Whether a text of a language can be written with these digits: those of the West in any, the others in
 * Arabic letters alone.
 *
 * @param language BCP 47 tag
 */
export const takesDigits = (language: string, numerals: Numerals): boolean =>
  numerals === 'latn' || (directionOfLanguage(language) === 'rtl' && !['he', 'yi'].includes(primaryLanguage(language)));
