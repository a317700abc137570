import { KIND, kindOf } from '../letters.ts';
import { makeCounter } from '../walking/make-counter.ts';
import { HALF_SPACE } from '../walking/runs.ts';
import type { Repairer } from './repair-text.ts';

/** Affixes that a writer set apart: a habit of spelling, which no machine deletes half-spaces from. */
const SPACED = /(?<![\p{L}\u200C])ن?می (?=\p{L}{2})|(?<=\p{L}) (?:ها|های|هایی|تر|ترین)(?![\p{L}\u200C])/gu;
const HEALTHY_SHARE = 0.005;
const LOST_SHARE = 0.01;
const LOST_TO_SPACED = 4;
const LONG_TEXT = 200;

/** A short text must give more proof than a long one. */
const fewestLost = (words: number): number => (words > LONG_TEXT ? 3 : 6);

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Where one stands while going along a text. */
type Place = 'between' | 'in-word' | 'after-letter' | 'after-half-space' | 'joined';

const next = (place: Place, code: number): Place => {
  const kind = kindOf(code);
  if ((kind & KIND.letter) !== 0) return place === 'after-half-space' ? 'joined' : 'after-letter';
  if ((kind & KIND.mark) !== 0) return place === 'after-letter' ? place : 'in-word';
  if (code !== HALF_SPACE) return 'between';
  return place === 'after-letter' ? 'after-half-space' : 'in-word';
};

/** Words of a text, and half-spaces between two letters of one; a letter between two of them serves one. */
const countHalfSpaced = makeCounter<Place>({
  places: ['between', 'in-word', 'after-letter', 'after-half-space', 'joined'],
  next,
  counts: (before, after) => {
    if (before === 'between') return after === 'between' ? undefined : 'first';
    return after === 'joined' ? 'second' : undefined;
  },
});

/**
 * Whether a Persian article lost its half-spaces on the way. Healthy text has 40 to 90 of them in a
 * thousand words; a damaged one has next to none, and several words that can be nothing but words
 * that lost theirs. An article in which they are merely rare, or whose writer sets affixes apart, is
 * left as it is.
 *
 * @param makeRepairer called only for a text that lacks them
 */
export const hasLostHalfSpaces = (texts: readonly string[], makeRepairer: () => Repairer): boolean => {
  const all = texts.join('\n');
  const { first: words, second: halfSpaced } = countHalfSpaced(all);
  if (words === 0 || halfSpaced >= words * HEALTHY_SHARE) return false;
  const lost = makeRepairer().countLost(all);
  return lost >= fewestLost(words) && lost >= words * LOST_SHARE && lost > count(all, SPACED) * LOST_TO_SPACED;
};
