import { LOOSE_LETTERS } from './letter-tables.ts';

/** Words whose hamza is written in several places; each spelling takes the first form. */
const HAMZA_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})سئوال/gu, 'سوال'],
  [/(?<!\p{L})هی[أا]ت/gu, 'هیئت'],
  [/(?<!\p{L})مس[أا]له/gu, 'مسئله'],
  [/(?<!\p{L})جر[أا]ت/gu, 'جرئت'],
  [/(?<!\p{L})نش[أا]ت/gu, 'نشئت'],
];

const FOLDED = /[\u0620-\u06FF]/g;
// Most words have nothing to fold, and an index asks for millions of keys.
const CHANGEABLE = new RegExp(`[${Object.keys(LOOSE_LETTERS).join('')}]|هیات|مساله|جرات|نشات`);
const ALEF_AND_HAMZA = /[آأإؤئء]/g;

const withOneHamza = (key: string): string => {
  const chosen = HAMZA_WORDS.reduce((text, [spelling, form]) => text.replace(spelling, form), key);
  return chosen.replace(/ئ(?=و)/g, 'و');
};

/**
 * The loose key of an exact key: also what people type for want of a letter or a hamza. It does not
 * depend on the language. Two words of one loose key may differ, so it finds candidates and never
 * decides alone.
 */
export const loose = (exactKey: string): string =>
  !CHANGEABLE.test(exactKey)
    ? exactKey
    : withOneHamza(exactKey).replace(FOLDED, (letter) => LOOSE_LETTERS[letter] ?? letter);

/** The loose key that keeps letters apart and merges only the seats of alef and hamza. */
export const withoutHamza = (exactKey: string): string =>
  !CHANGEABLE.test(exactKey)
    ? exactKey
    : withOneHamza(exactKey).replace(ALEF_AND_HAMZA, (letter) => LOOSE_LETTERS[letter] ?? letter);
