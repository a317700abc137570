import { exact } from '../folding/exact.ts';

/** One word of a text. `start` and `end` are UTF-16 offsets in the original text. */
export type Word = {
  /** Exact key without half-spaces. */
  readonly key: string;
  /** The key at its half-spaces; one part for most words. */
  readonly parts: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Whether only blanks stand between this word and the one before. */
  readonly adjacent: boolean;
};

/** A word with the affixes that a writer set apart from it, as one. */
export type Unit = Word & {
  /** What remains of a joined unit without its affixes: a term too, for those who wrote only that. */
  readonly bare: readonly string[];
};

const NOTHING: readonly string[] = [];

const INVISIBLE = '\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
const INSIDE = `\\p{L}\\p{N}\\p{M}_\\u00AC\\u00AD${INVISIBLE}`;
const CHUNK = new RegExp(
  `[\\p{L}\\p{N}](?:[${INSIDE}]|(?<=\\p{N})[.,٫٬](?=\\p{N})|(?<=[\\u05D0-\\u05F2]\\p{M}*)["'\\u05F3\\u05F4\\u2018\\u2019\\u201C\\u201D](?=[\\u05D0-\\u05F2]))*`,
  'gu',
);
const FOLDED_WORD = /[\p{L}\p{N}]+(?:\u200C[\p{L}\p{N}]+|(?<=\p{N})\.\p{N}+)*/gu;
const BLANKS = new RegExp(`^[${INVISIBLE}]*[ \\u00A0][ \\u00A0${INVISIBLE}]*$`);

const isBlank = (text: string, from: number, to: number): boolean =>
  (to - from === 1 && text.charAt(from) === ' ') || BLANKS.test(text.slice(from, to));

// Folding is the costly step and news repeats its words: one table per language, emptied when full.
const CACHE_SIZE = 60_000;
const caches = new Map<string, Map<string, readonly string[]>>();

const foldedWords = (chunk: string, language: string): readonly string[] => {
  const cache = caches.get(language) ?? new Map<string, readonly string[]>();
  caches.set(language, cache);
  const known = cache.get(chunk);
  if (known !== undefined) return known;
  const words = exact(chunk, language).match(FOLDED_WORD) ?? [];
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(chunk, words);
  return words;
};

/**
 * The words of a text with their places in it. Index, query and marking of matches all begin here,
 * so they agree on what a word is. Gives the same words as UAX #29 for the scripts in use.
 */
export const words = (text: string, language: string): Unit[] => {
  const found: Unit[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(CHUNK)) {
    const start = match.index;
    const end = start + match[0].length;
    const adjacent = previousEnd >= 0 && isBlank(text, previousEnd, start);
    for (const [at, folded] of foldedWords(match[0], language).entries()) {
      const parts = folded.includes('\u200C') ? folded.split('\u200C') : [folded];
      found.push({ key: parts.join(''), parts, start, end, adjacent: at === 0 && adjacent, bare: NOTHING });
    }
    previousEnd = end;
  }
  return found;
};
