import { directionOfLanguage, primaryLanguage, withoutAddresses } from './direction.ts';
import { ARABIC_WORDS, ENGLISH_WORDS, OTHER_LATIN_WORDS, PERSIAN_WORDS } from './small-words.ts';

/** Letters and the shortest words only one of the languages in Arabic script uses, or nearly so. */
const SPECIAL_LETTERS = {
  ckb: /[ەێۆڵڕڤ]/g,
  ps: /[ټډړږښګڼېۍځڅ]|(?<![\p{L}\p{M}\u200C])(?:د(?!\.)|په|ته|دا)(?![\p{L}\p{M}\u200C])/gu,
  ur: /[ٹڈڑںےھہۓۂ۔]|(?<![\p{L}\p{M}\u200C])(?:کا|اور)(?![\p{L}\p{M}\u200C])/gu,
} as const;

/** A foreign name may bring such a letter along; more than one letter in this many is the language itself. */
const SPECIAL_SHARE = 1 / 45;

const PERSIAN_LETTERS = /[پچژگکی]|\u200C/g;
const ARABIC_LETTERS = /ة|\u064C|\u064D|(?<!\p{L})[أإ]|ياً/gu;
/** The verb prefix می and the commonest endings. */
const PERSIAN_SHAPE = /^ن?می\p{L}{2,}|.{2}(?:های?|ترین|شود|کند)$/u;
/** The article on a word of four letters and more, with what may be joined before it. */
const ARABIC_ARTICLE = /^[وفبك]?ال[\p{L}]{3,}/u;

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** Arabic keyboards are widespread in Iran, so ي and ك say nothing; words and other letters do. */
const persianOrArabic = (text: string): number => {
  let balance = count(text, PERSIAN_LETTERS) - 2 * count(text, ARABIC_LETTERS);
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    const plain = word.replace(/ي/g, 'ی').replace(/ك/g, 'ک');
    if (PERSIAN_WORDS.has(plain)) balance += 3;
    else if (PERSIAN_SHAPE.test(plain)) balance += 1;
    if (ARABIC_WORDS.has(word)) balance -= 3;
    if (ARABIC_ARTICLE.test(word)) balance -= 2;
  }
  return balance;
};

const OURS_IN_ARABIC_SCRIPT = new Set(['fa', 'ar', 'ur', 'ps', 'ckb']);
const OTHER_RTL_SCRIPTS = new Set(['he', 'yi', 'dv', 'nqo', 'syr', 'arc']);

/** Languages in Arabic script we cannot tell apart from these, believed when a feed names them. */
const isOtherArabicScript = (hint: string): boolean =>
  directionOfLanguage(hint) === 'rtl' && !OURS_IN_ARABIC_SCRIPT.has(hint) && !OTHER_RTL_SCRIPTS.has(hint);

/** The language whose own letters are too many to be a foreign name's. */
const bySpecialLetters = (text: string): string | undefined => {
  const enough = count(text, /\p{Script=Arabic}/gu) * SPECIAL_SHARE;
  return (['ckb', 'ps', 'ur'] as const)
    .map((language) => ({ language, found: count(text, SPECIAL_LETTERS[language]) }))
    .sort((one, other) => other.found - one.found)
    .find(({ found }) => found > enough)?.language;
};

const inArabicScript = (text: string, hint: string): string => {
  if (isOtherArabicScript(hint)) return hint;
  const special = bySpecialLetters(text);
  if (special !== undefined) return special;
  const balance = persianOrArabic(text);
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
  const all = count(text, /\p{L}/gu);
  if (all === 0) return 'none';
  const arabic = count(text, /\p{Script=Arabic}/gu);
  const hebrew = count(text, /\p{Script=Hebrew}/gu);
  if ((arabic + hebrew) * 2 >= all) return hebrew > arabic ? 'hebrew' : 'arabic';
  return count(text, /\p{Script=Latin}/gu) * 2 > all ? 'latin' : 'other';
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
