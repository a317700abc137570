import type { Article } from '#article/article.ts';
import { shownTime } from '#article/shown-time.ts';
import { findDateNames } from '#text/date-names/find-date-names.ts';
import { primaryLanguage } from '#text/direction.ts';
import { bodyText } from '../editing/block-text.ts';
import { letterCodes, storyLetters } from './story-letters.ts';

/** What of an article tells whether another one is the same story, in letters that spelling no longer parts. */
export type StoryText = {
  /** Primary subtag. */
  readonly language: string;
  /** Name of the nearest credit. */
  readonly source: string;
  /** Milliseconds since 1970 of the time readers are shown. */
  readonly time: number;
  /** The body as `letterCodes` gives it, as far as it is compared. */
  readonly codes: Uint16Array;
  /** Letters of headline and body. */
  readonly letters: string;
  /** Words of the headline, and of headline and body. */
  readonly headline: readonly string[];
  readonly words: readonly string[];
  /** Numbers and days of the week. */
  readonly figures: ReadonlySet<string>;
  /** Words of the names of the sources: each agency puts its own into the same story. */
  readonly names: ReadonlySet<string>;
};

const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}\u200C]+/u;

const wordsOf = (text: string, language: string): string[] =>
  text
    .split(BETWEEN_WORDS)
    .map((word) => storyLetters(word, language))
    .filter((word) => word !== '');

/** Longer names first: «شنبه» ends most of the others. */
const weekdaysOf = (language: string): RegExp => {
  const names = findDateNames(language).weekdays.map((name) => storyLetters(name, language));
  return new RegExp(names.toSorted((one, other) => other.length - one.length).join('|'), 'g');
};

const figuresIn = (words: readonly string[], letters: string, language: string): Set<string> => {
  const numbers = words.flatMap((word) => word.match(/\d+/g) ?? []);
  return new Set([...numbers, ...(letters.match(weekdaysOf(language)) ?? [])]);
};

/** Characters that are compared: more than any story has, or texts made for it would hold an import up. */
const LONGEST = 60_000;

const textOf = ({ headline, body }: Article): string => `${headline}\n${bodyText(body)}`.slice(0, LONGEST);

/** The letters of an article's body, as far as it is compared, as UTF-16 codes: agencies keep a text and change its headline. */
export const codesOf = ({ body, language }: Article): Uint16Array =>
  letterCodes(bodyText(body).slice(0, LONGEST), primaryLanguage(language));

/** Reads an article for a close comparison. Pure. */
export const storyText = (article: Article): StoryText => {
  const language = primaryLanguage(article.language);
  const text = textOf(article);
  const letters = storyLetters(text, language);
  const words = wordsOf(text, language);
  return {
    language,
    source: article.credit[0].name,
    time: Date.parse(shownTime(article)),
    codes: codesOf(article),
    letters,
    headline: wordsOf(article.headline, language),
    words,
    figures: figuresIn(words, letters, language),
    names: new Set(article.credit.flatMap(({ name }) => wordsOf(name, language))),
  };
};
