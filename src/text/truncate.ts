import { balanceIsolates } from './isolate.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Marks that take no room: isolates, directional marks, joiners. */
const INVISIBLE = /^[\u061C\u200B-\u200F\u2066-\u2069]+$/;

/** What a cut must not leave dangling: spaces, joiners, directional marks and opening punctuation. */
const DANGLING = /[\s\u061C\u200B-\u200F\p{Ps}\p{Pi}،,;؛:.\-–—]+$/u;

const firstVisible = (text: string, size: number): string => {
  let shown = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    if (INVISIBLE.test(segment)) continue;
    if (shown === size) return text.slice(0, index);
    shown += 1;
  }
  return text;
};

/** Back to the last space, unless that would throw away more than half: then the word is cut. */
const toWordEnd = (cut: string, whole: string): string => {
  if (/^\s/.test(whole.slice(cut.length))) return cut;
  const space = cut.search(/\s\S*$/);
  return space >= cut.length / 2 ? cut.slice(0, space) : cut;
};

/**
 * Shortens a text to a number of characters as people count them (grapheme clusters), at a word end
 * where one is near, and puts an ellipsis. Never splits an emoji or a letter from its marks, never
 * ends in a half-space, and leaves isolates balanced.
 *
 * @param size most visible characters to keep, the ellipsis not counted
 */
export const truncate = (text: string, size: number): string => {
  const cut = firstVisible(text, size);
  if (cut.length === text.length) return text;
  return `${balanceIsolates(toWordEnd(cut, text).replace(DANGLING, ''))}…`;
};
