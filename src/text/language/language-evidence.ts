import { withoutAddresses } from '../direction.ts';
import { countLetters } from '../letters.ts';
import { eachRun } from '../walking/runs.ts';
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
// Most words are ruled out by one letter; asking for more takes ten times as long.
const [MIM, NUN, LAM] = [0x645, 0x646, 0x644];
const PERSIAN_ENDINGS = ['ها', 'های', 'ترین', 'شود', 'کند'];
const LAST_LETTERS = new Set(PERSIAN_ENDINGS.map((ending) => ending.charCodeAt(ending.length - 1)));
/** The verb prefix می and the commonest endings, on two letters and more. */
const hasPersianShape = (word: string): boolean =>
  (word.length > 3 && word.charCodeAt(0) === MIM && word.startsWith('می')) ||
  (word.length > 4 && word.charCodeAt(0) === NUN && word.startsWith('نمی')) ||
  (LAST_LETTERS.has(word.charCodeAt(word.length - 1)) &&
    PERSIAN_ENDINGS.some((ending) => word.endsWith(ending) && word.length > ending.length + 1));
/** The article on a word of four letters and more, with what may be joined before it. */
const ARABIC_ARTICLE = /^[وفبك]?ال[\p{L}]{3,}/u;
const hasArabicArticle = (word: string): boolean =>
  (word.charCodeAt(1) === LAM || word.charCodeAt(2) === LAM) && ARABIC_ARTICLE.test(word);

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** Arabic keyboards are widespread in Iran: that ي and ك are written says nothing. */
const inPersianLetters = (text: string): string => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک');

/** What a known word speaks for; one of both languages for both. */
type Vote = { readonly persian: number; readonly arabic: number; readonly only: 'ps' | 'ur' | undefined };

const onlyOf = (word: string): Vote['only'] => {
  if (SPECIAL.ps.words.has(word)) return 'ps';
  return SPECIAL.ur.words.has(word) ? 'ur' : undefined;
};

/** All known words in one table: each word of an import is looked up in it. */
const VOTES: ReadonlyMap<string, Vote> = new Map(
  [...PERSIAN_WORDS, ...ARABIC_WORDS, ...SPECIAL.ps.words, ...SPECIAL.ur.words].map((word) => [
    word,
    { persian: PERSIAN_WORDS.has(word) ? 3 : 0, arabic: ARABIC_WORDS.has(word) ? 3 : 0, only: onlyOf(word) },
  ]),
);

/** How much a word, written in Persian letters, speaks for Persian. */
const persianWeight = (word: string, vote: Vote | undefined): number =>
  (vote?.persian ?? 0) || Number(hasPersianShape(word));

const arabicWeight = (word: string, vote: Vote | undefined): number =>
  (vote?.arabic ?? 0) + (hasArabicArticle(word) ? 2 : 0);

const NO_LETTERS = /\P{L}+/u;

/** What the words of a text in Arabic script speak for. */
type WordCounts = {
  /** Words only one of the languages uses. */
  ps: number;
  ur: number;
  /** Above zero for Persian, below for Arabic. */
  balance: number;
};

const countWords = (text: string): WordCounts => {
  const found = { ps: 0, ur: 0, balance: 0 };
  const isPersian = inPersianLetters(text) === text;
  const weigh = (word: string, vote: Vote | undefined): void => {
    const inPersian = isPersian ? word : inPersianLetters(word);
    found.balance += persianWeight(inPersian, inPersian === word ? vote : VOTES.get(inPersian));
    found.balance -= arabicWeight(word, vote);
  };
  eachRun(text, ({ word, next, isPlain }) => {
    const vote = VOTES.get(word);
    if (vote?.only !== undefined && !(word === INITIAL && next === '.')) found[vote.only] += 1;
    if (isPlain) weigh(word, vote);
    else for (const part of word.split(NO_LETTERS)) weigh(part, VOTES.get(part));
  });
  return found;
};

/** The language whose own letters are too many to be a foreign name's. */
const bySpecialLetters = (text: string, { ps, ur }: WordCounts): ArabicScript['special'] => {
  const enough = countLetters(text).arabic * SPECIAL_SHARE;
  const words = { ckb: 0, ps, ur };
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

/** Letters and words of a text in Arabic script: of one of its languages alone, or in `balance` above zero for Persian. */
type ArabicScript = {
  readonly script: 'arabic';
  readonly special?: 'ckb' | 'ps' | 'ur' | undefined;
  readonly balance: number;
};

/** How many words of a text in Latin script are English and of other languages; `isPlain` without a foreign letter. */
type LatinScript = {
  readonly script: 'latin';
  readonly english: number;
  readonly other: number;
  readonly isPlain: boolean;
};

/** What letters and words tell of the language of a text, before anybody's word is asked. */
export type LanguageEvidence = ArabicScript | LatinScript | { readonly script: 'hebrew' | 'other' | 'none' };

const arabicScript = (text: string): ArabicScript => {
  const sample = probe(text);
  const words = countWords(sample);
  const balance = words.balance + count(sample, PERSIAN_LETTERS) - 2 * count(sample, ARABIC_LETTERS);
  return { script: 'arabic', special: bySpecialLetters(sample, words), balance };
};

const latinScript = (text: string): LatinScript => {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return {
    script: 'latin',
    english: found.filter((word) => ENGLISH_WORDS.has(word)).length,
    other: found.filter((word) => OTHER_LATIN_WORDS.has(word) || /[^a-z]/.test(word)).length,
    isPlain: !/[^\p{ASCII}\p{P}\s]/u.test(text),
  };
};

/** What most letters belong to; right-to-left scripts win a tie, see `majorityDirection`. */
const scriptOf = (text: string): LanguageEvidence['script'] => {
  const { letters, arabic, hebrew, latin } = countLetters(text);
  if (letters === 0) return 'none';
  if ((arabic + hebrew) * 2 >= letters) return hebrew > arabic ? 'hebrew' : 'arabic';
  return latin * 2 > letters ? 'latin' : 'other';
};

/** Looks at the letters and small words of a text. Pure. */
export const languageEvidence = (text: string): LanguageEvidence => {
  const prose = withoutAddresses(text).replace(/\u0640/g, '');
  const script = scriptOf(prose);
  if (script === 'arabic') return arabicScript(prose);
  return script === 'latin' ? latinScript(prose) : { script };
};
