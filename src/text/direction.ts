import { countLetters } from './letters.ts';

/** The side a line begins on; the same two words as the `dir` attribute and the article contract. */
export type Direction = 'ltr' | 'rtl';

/** ISO 15924 codes of scripts written from right to left. */
const RTL_SCRIPTS = new Set('Adlm Arab Aran Hebr Mand Mani Mend Nkoo Phli Rohg Samr Sogd Syrc Thaa Yezi'.split(' '));

/** ISO 639 codes whose usual script is one of those. */
const RTL_LANGUAGES = new Set(
  (
    'ar arc ary arz azb bal bgn bqi ckb dv fa glk he iw ji ks lrc luz mzn nqo ota pnb prs ps ' +
    'rhg sd sdh skr syr ug ur yi'
  ).split(' '),
);

/** The first part of a language tag, in lower case: `fa` of `fa-IR`. */
export const primaryLanguage = (tag: string): string => (tag.split(/[-_]/)[0] ?? '').toLowerCase();

const scriptOf = (tag: string): string | undefined => {
  const script = tag.split(/[-_]/).find((part, at) => at > 0 && /^[a-z]{4}$/i.test(part));
  return script === undefined ? undefined : script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
};

/**
 * The direction a language is written in. A script in the tag decides (`ckb-Latn` is ltr, `pa-Arab`
 * is rtl), else the usual script of the language; an unknown language is ltr.
 *
 * @param language BCP 47 tag
 */
export const directionOfLanguage = (language: string): Direction => {
  const script = scriptOf(language);
  const rtl = script === undefined ? RTL_LANGUAGES.has(primaryLanguage(language)) : RTL_SCRIPTS.has(script);
  return rtl ? 'rtl' : 'ltr';
};

/** Web and mail addresses, handles: always Latin, so they say nothing of the language around them. */
const ADDRESSES = /\b[a-z][a-z0-9+.-]*:\/\/\S+|\bwww\.\S+|[\w.+-]*@[\w.-]+|\b[\w-]+(?:\.[a-z]{2,})+(?:\/\S*)?/gi;

/** The text without the addresses in it: what is left was written in some language. */
export const withoutAddresses = (text: string): string =>
  // Nothing without a Latin letter or an @ is one, and looking is dear.
  /[a-z@]/i.test(text) ? text.replace(ADDRESSES, ' ') : text;

/**
 * The direction of most letters of a text. Not of the first strong one: a Persian headline may well
 * begin with a Latin name. Addresses are not counted; a tie is rtl, since foreign names inside
 * right-to-left text are common and the opposite is rare.
 *
 * @returns undefined when the text has no letter to judge by
 */
export const majorityDirection = (text: string): Direction | undefined => {
  const { letters, rightToLeft } = countLetters(withoutAddresses(text));
  if (letters === 0) return undefined;
  return rightToLeft * 2 >= letters ? 'rtl' : 'ltr';
};
