import { exact } from '../folding/exact.ts';
import type { Unit } from './words.ts';

const UNWANTED = /[\p{M}\u00AC\u00AD\u0640\u061C\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
const BLANKS = /[\u200C\s]+/g;
const HALF_SPACES = /\u200C/g;

/** A spelling and the key that it has. */
type Spelt = { readonly spelling: string; readonly key: string };

const spell = (written: string, language: string): Spelt => {
  const spelling = written.normalize('NFC').replace(UNWANTED, '').replace(BLANKS, '\u200C').toLowerCase();
  return { spelling, key: exact(spelling, language).replace(HALF_SPACES, '') };
};

// Texts repeat their words; emptied when full.
const CACHE_SIZE = 60_000;
const known = new Map<string, Spelt>();

const spelt = (written: string, language: string): Spelt => {
  const place = `${language} ${written}`;
  const before = known.get(place);
  if (before !== undefined) return before;
  if (known.size >= CACHE_SIZE) known.clear();
  const found = spell(written, language);
  known.set(place, found);
  return found;
};

/**
 * How a text writes one of its units, as one would write it alone: letters as they are, small ones of Latin, without
 * marks and invisible characters, with half-spaces before and after affixes. The key where the text has no spelling
 * for it alone.
 *
 * @param text where the unit is from
 */
export const spellingOf = (text: string, { key, start, end }: Unit, language: string): string => {
  const written = text.slice(start, end);
  if (written === key) return key;
  const found = spelt(written, language);
  // Several words may stand in one piece of text, such as what a maqaf joins; then it spells none of them.
  return found.key === key ? found.spelling : key;
};
