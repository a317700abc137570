/**
 * First and last of the letters and digits that an engine takes as they are: ASCII, Hebrew and the Arabic
 * script without its marks.
 */
export const PLAIN_LETTERS = [
  ['0', '9'],
  ['a', 'z'],
  ['\u05D0', '\u05EA'],
  ['\u0621', '\u063A'],
  ['\u0641', '\u064A'],
  ['\u066E', '\u06D3'],
  ['\u06D5', '\u06D5'],
  ['\u06EE', '\u06FF'],
] as const;

/** Begins the code of any other UTF-16 unit. */
export const ESCAPE = '_';

/** Engines cut off what is longer, and then two words would be one. */
const LONGEST = 40;

const isPlain = (unit: string): boolean => PLAIN_LETTERS.some(([first, last]) => unit >= first && unit <= last);

const digest = (text: string): string => {
  let value = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return value.toString(36);
};

/**
 * A term as one word of a full-text engine, whatever signs it has: `=s:kavir` is `_3d_s_3a_kavir`.
 * Different terms have different words; a very long one ends in a digest (FNV-1a, 64 bits) of itself.
 */
export const engineToken = (term: string): string => {
  let token = '';
  for (let at = 0; at < term.length; at += 1) {
    const unit = term.charAt(at);
    token += isPlain(unit) ? unit : `${ESCAPE}${unit.charCodeAt(0).toString(16)}${ESCAPE}`;
  }
  return token.length <= LONGEST ? token : `${token.slice(0, LONGEST / 2)}${ESCAPE}${digest(term)}`;
};
