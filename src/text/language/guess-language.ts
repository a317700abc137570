import { directionOfLanguage, primaryLanguage, withoutAddresses } from '../direction.ts';
import { countLetters } from '../letters.ts';
import { eachRun, isLetter, isWordPart } from '../runs.ts';
import { ARABIC_WORDS, ENGLISH_WORDS, OTHER_LATIN_WORDS, PERSIAN_WORDS } from './small-words.ts';

/** Letters only one of the languages in Arabic script uses, or nearly so, and the shortest of its words. */
const SPECIAL: Readonly<Record<'ckb' | 'ps' | 'ur', { letters: RegExp; words: ReadonlySet<string> }>> = {
  ckb: { letters: /[ەێۆڵڕڤ]/g, words: new Set() },
  ps: { letters: /[ټډړږښګڼېۍځڅ]/g, words: new Set(['د', 'په', 'ته', 'دا']) },
  ur: { letters: /[ٹڈڑںےھہۓۂ۔]/g, words: new Set(['کا', 'اور']) },
};

/** «د.» is an initial, in any language. */
const INITIAL = 'د';

/** A foreign name may bring such a letter along; more than one letter in this many is the language itself. */
const SPECIAL_SHARE = 1 / 45;

const PERSIAN_LETTERS = /[پچژگکی]|\u200C/g;
const ARABIC_LETTERS = /ة|\u064C|\u064D|[أإ](?<!\p{L}.)|ياً/gu;
const PERSIAN_ENDINGS = ['ها', 'های', 'ترین', 'شود', 'کند'];
/** The verb prefix می and the commonest endings, on two letters and more. */
const hasPersianShape = (word: string): boolean =>
  (word.startsWith('می') && word.length > 3) ||
  (word.startsWith('نمی') && word.length > 4) ||
  PERSIAN_ENDINGS.some((ending) => word.endsWith(ending) && word.length > ending.length + 1);
/** The article on a word of four letters and more, with what may be joined before it. */
const ARABIC_ARTICLE = /^[وفبك]?ال[\p{L}]{3,}/u;

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** Arabic keyboards are widespread in Iran: that ي and ك are written says nothing. */
const inPersianLetters = (text: string): string => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک');

/** How much a word, written in Persian letters, speaks for Persian. */
const persianWeight = (word: string): number => {
  if (PERSIAN_WORDS.has(word)) return 3;
  return hasPersianShape(word) ? 1 : 0;
};

const arabicWeight = (word: string): number => (ARABIC_WORDS.has(word) ? 3 : 0) + (ARABIC_ARTICLE.test(word) ? 2 : 0);

/** Above zero for Persian. */
const persianOrArabic = (text: string): number => {
  let balance = count(text, PERSIAN_LETTERS) - 2 * count(text, ARABIC_LETTERS);
  eachRun(inPersianLetters(text), isLetter, (word) => {
    balance += persianWeight(word);
  });
  eachRun(text, isLetter, (word) => {
    balance -= arabicWeight(word);
  });
  return balance;
};

const OURS_IN_ARABIC_SCRIPT = new Set(['fa', 'ar', 'ur', 'ps', 'ckb']);
const OTHER_RTL_SCRIPTS = new Set(['he', 'yi', 'dv', 'nqo', 'syr', 'arc']);

/** Languages in Arabic script we cannot tell apart from these, believed when a feed names them. */
const isOtherArabicScript = (hint: string): boolean =>
  directionOfLanguage(hint) === 'rtl' && !OURS_IN_ARABIC_SCRIPT.has(hint) && !OTHER_RTL_SCRIPTS.has(hint);

/** How many words only one of the languages uses. */
const specialWords = (text: string): Record<keyof typeof SPECIAL, number> => {
  const found = { ckb: 0, ps: 0, ur: 0 };
  eachRun(text, isWordPart, (word, next) => {
    if (SPECIAL.ps.words.has(word) && !(word === INITIAL && next === '.')) found.ps += 1;
    if (SPECIAL.ur.words.has(word)) found.ur += 1;
  });
  return found;
};

/** The language whose own letters are too many to be a foreign name's. */
const bySpecialLetters = (text: string): string | undefined => {
  const enough = countLetters(text).arabic * SPECIAL_SHARE;
  const words = specialWords(text);
  return (['ckb', 'ps', 'ur'] as const)
    .map((language) => ({ language, found: count(text, SPECIAL[language].letters) + words[language] }))
    .sort((one, other) => other.found - one.found)
    .find(({ found }) => found > enough)?.language;
};

/** Characters of each of the three places of a long text that are looked at. */
const PROBE = 400;

/** Beginning, middle and end: a long text tells its language no better than some hundred words of it. */
const probe = (text: string): string => {
  if (text.length <= 3 * PROBE) return text;
  const middle = Math.floor((text.length - PROBE) / 2);
  return [text.slice(0, PROBE), text.slice(middle, middle + PROBE), text.slice(-PROBE)].join(' ');
};

const inArabicScript = (text: string, hint: string): string => {
  if (isOtherArabicScript(hint)) return hint;
  const sample = probe(text);
  const special = bySpecialLetters(sample);
  if (special !== undefined) return special;
  const balance = persianOrArabic(sample);
  if (balance === 0 && OURS_IN_ARABIC_SCRIPT.has(hint)) return hint;
  return balance < 0 ? 'ar' : 'fa';
};

const isLeftToRight = (hint: string): boolean => hint !== '' && directionOfLanguage(hint) === 'ltr';

const inLatinScript = (text: string, hint: string): string => {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = found.filter((word) => ENGLISH_WORDS.has(word)).length;
  const other = found.filter((word) => OTHER_LATIN_WORDS.has(word) || /[^a-z]/.test(word)).length;
  if (english > other) return 'en';
  if (hint !== 'en' && isLeftToRight(hint)) return hint;
  const plain = hint === 'en' || !/[^\p{ASCII}\p{P}\s]/u.test(text);
  return other === english && plain ? 'en' : 'und';
};

type WritingSystem = 'arabic' | 'hebrew' | 'latin' | 'other' | 'none';

/** What most letters belong to; right-to-left scripts win a tie, see `majorityDirection`. */
const writingSystemOf = (text: string): WritingSystem => {
  const { letters, arabic, hebrew, latin } = countLetters(text);
  if (letters === 0) return 'none';
  if ((arabic + hebrew) * 2 >= letters) return hebrew > arabic ? 'hebrew' : 'arabic';
  return latin * 2 > letters ? 'latin' : 'other';
};

const byWritingSystem: Readonly<Record<WritingSystem, (text: string, hint: string) => string>> = {
  arabic: inArabicScript,
  hebrew: (_text, hint) => (hint === 'yi' ? 'yi' : 'he'),
  latin: inLatinScript,
  other: (_text, hint) => (hint !== 'en' && isLeftToRight(hint) ? hint : 'und'),
  none: (_text, hint) => hint || 'und',
};

/**
 * The language of a text by its letters and small words: fa, ar, he, ur, ps, ckb or en; for others
 * what the hint says, else `und`. The hint is no more than that: many Persian and Arabic feeds
 * claim to be English, so it decides only where the text does not.
 *
 * @param hint BCP 47 tag the source gave
 */
export const guessLanguage = (text: string, hint?: string): string => {
  const prose = withoutAddresses(text).replace(/\u0640/g, '');
  return byWritingSystem[writingSystemOf(prose)](prose, primaryLanguage(hint ?? ''));
};
