import { codeAt, KIND, kindOf } from '../letters.ts';

/** The half-space, which holds the parts of a word together. */
export const HALF_SPACE = 0x200c;

const WORD_PART = KIND.letter + KIND.mark;

/** A longest run of letters, marks on them and half-spaces. */
export type Run = {
  readonly word: string;
  /** What stands after it; empty at the end of the text. */
  readonly next: string;
  /** Whether it is letters alone. */
  readonly isPlain: boolean;
};

/**
 * Calls back with every longest run of letters, marks and half-spaces. The same as matching
 * `[\p{L}\p{M}\u200C]+`, in a fifth of the time: an import asks this of every text.
 */
export const eachRun = (text: string, use: (run: Run) => void): void => {
  let start = 0;
  let isPlain = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = codeAt(text, at);
    const length = code > 0xffff ? 2 : 1;
    const kind = kindOf(code);
    if ((kind & WORD_PART) === 0 && code !== HALF_SPACE) {
      if (start < at) use({ word: text.slice(start, at), next: text.charAt(at), isPlain });
      start = at + length;
      isPlain = true;
    } else if ((kind & KIND.letter) === 0) isPlain = false;
    at += length - 1;
  }
  if (start < text.length) use({ word: text.slice(start), next: '', isPlain });
};
