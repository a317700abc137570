import { primaryLanguage } from './direction.ts';
import { KIND, kindOf } from './letters.ts';
import { makeCounter } from './walking/make-counter.ts';

/** Where one stands while going along a text; a word goes on over what joins its parts. */
type Place = 'between' | 'in-word' | 'in-number' | 'after-joiner' | 'after-separator';

const WORD_PART = KIND.letter + KIND.mark + KIND.number;

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

/** Half-space, joiner, underscore, apostrophe and gershayim hold any word together. */
const JOINERS = codesOf('\u200C\u200D_\'’"׳״');

/** What dates, times and decimals are written with holds digits together. */
const SEPARATORS = codesOf('.,:/٫٬');

const next = (place: Place, code: number): Place => {
  const kind = kindOf(code);
  if ((kind & WORD_PART) !== 0) return kind & KIND.number ? 'in-number' : 'in-word';
  if (JOINERS.has(code)) return place === 'between' || place === 'after-separator' ? 'between' : 'after-joiner';
  return place === 'in-number' && SEPARATORS.has(code) ? 'after-separator' : 'between';
};

const begins = (before: Place, after: Place): boolean => {
  if (after === 'in-number') return before === 'between';
  return after === 'in-word' && (before === 'between' || before === 'after-separator');
};

const countBeginnings = makeCounter<Place>({
  places: ['between', 'in-word', 'in-number', 'after-joiner', 'after-separator'],
  next,
  counts: (before, after) => (begins(before, after) ? 'first' : undefined),
});

/** Languages written without spaces between words. */
const UNSPACED = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh']);

/**
 * Words in a text as a reader counts them: letters, marks and digits, held together by half-spaces,
 * apostrophes and, between digits, by what dates and decimals are written with. A Persian word with
 * half-spaces is one.
 *
 * @param language BCP 47 tag of the text
 */
export const countWords = (text: string, language: string): number => {
  if (!UNSPACED.has(primaryLanguage(language))) return countBeginnings(text).first;
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
};
