import type { Repairer } from './repair-text.ts';

const WORD = /[\p{L}\p{M}\u200C]+/gu;
const HALF_SPACED = /\p{L}\p{M}*\u200C\p{L}/gu;
/** Affixes that a writer set apart: a habit of spelling, which no machine deletes half-spaces from. */
const SPACED = /(?<![\p{L}\u200C])ن?می (?=\p{L}{2})|(?<=\p{L}) (?:ها|های|هایی|تر|ترین)(?![\p{L}\u200C])/gu;
const HEALTHY_SHARE = 0.005;
const LOST_SHARE = 0.01;
const LOST_TO_SPACED = 4;
const LONG_TEXT = 200;

/** A short text must give more proof than a long one. */
const fewestLost = (words: number): number => (words > LONG_TEXT ? 3 : 6);

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/**
 * Whether a Persian article lost its half-spaces on the way. Healthy text has 40 to 90 of them in a
 * thousand words; a damaged one has next to none, and several words that can be nothing but words
 * that lost theirs. An article in which they are merely rare, or whose writer sets affixes apart, is
 * left as it is.
 */
export const hasLostHalfSpaces = (texts: readonly string[], repairer: Repairer): boolean => {
  const all = texts.join('\n');
  const words = count(all, WORD);
  if (words === 0 || count(all, HALF_SPACED) >= words * HEALTHY_SHARE) return false;
  const lost = repairer.countLost(all);
  return lost >= fewestLost(words) && lost >= words * LOST_SHARE && lost > count(all, SPACED) * LOST_TO_SPACED;
};
