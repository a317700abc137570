/** What a character is, as a sum of these. */
export const KIND = { letter: 1, mark: 2, number: 4, arabic: 8, hebrew: 16, latin: 32, rightToLeft: 64 } as const;

const TESTS: readonly (readonly [number, RegExp])[] = [
  [KIND.letter, /\p{L}/u],
  [KIND.mark, /\p{M}/u],
  [KIND.number, /\p{N}/u],
  [KIND.arabic, /\p{Script=Arabic}/u],
  [KIND.hebrew, /\p{Script=Hebrew}/u],
  [KIND.latin, /\p{Script=Latin}/u],
  // The blocks the Unicode bidirectional algorithm gives the classes R and AL.
  [KIND.rightToLeft, /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u],
];

const judge = (code: number): number => {
  const character = String.fromCodePoint(code);
  return TESTS.reduce((sum, [kind, test]) => (test.test(character) ? sum + kind : sum), 0);
};

/*
 * An import asks about every character it sees, some of them again and again; an answer takes a
 * hundred times as long as looking it up. Characters beyond the first plane are rare.
 */
const PLANE = 0x10000;

/** UTF-16 codes from here on may be halves of a character. */
const HALVES = 0xd800;

/** The code point at a place of a text; asked this way, because most are no halves, it takes no time. */
export const codeAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < HALVES ? code : (text.codePointAt(at) ?? code);
};

const JUDGED = 128;
const known = new Uint8Array(PLANE);

/** The sums that turned up: some twenty. */
const sums = new Set<number>();

/** What a character is, by its code point: a sum of `KIND`. */
export const kindOf = (code: number): number => {
  const found = code < PLANE ? known[code] : undefined;
  if (found) return found;
  const kind = judge(code) | JUDGED;
  sums.add(kind);
  if (code < PLANE) known[code] = kind;
  return kind;
};

/** How many letters a text has, and how many characters of some scripts. */
export type LetterCount = {
  readonly letters: number;
  /** Letters of scripts written from right to left. */
  readonly rightToLeft: number;
  readonly arabic: number;
  readonly hebrew: number;
  readonly latin: number;
};

const RIGHT_TO_LEFT_LETTER = KIND.letter + KIND.rightToLeft;

/**
 * How many characters of each kind the text at hand has; one for all texts, because most are short. In two
 * halves, for every other character: a count that must wait for the one before it takes three times as long.
 */
const tally = new Uint32Array(2 * JUDGED);
const otherTally = new Uint32Array(2 * JUDGED);

const isSecondHalf = (text: string, at: number, code: number): boolean =>
  code >= 0xdc00 && code <= 0xdfff && at > 0 && (text.codePointAt(at - 1) ?? 0) >= PLANE;

/** What the character at a place is; 0 for the second half of one, which was told at the first. */
const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  // Asked only where the table does not know: this is done for every character of an import.
  if (code < HALVES) return (known[code] ?? 0) || kindOf(code);
  return isSecondHalf(text, at, code) ? 0 : kindOf(codeAt(text, at));
};

const fillTally = (text: string): void => {
  tally.fill(0);
  otherTally.fill(0);
  const pairs = text.length & ~1;
  for (let at = 0; at < pairs; at += 2) {
    const kind = kindAt(text, at);
    tally[kind] = (tally[kind] ?? 0) + 1;
    const other = kindAt(text, at + 1);
    otherTally[other] = (otherTally[other] ?? 0) + 1;
  }
  if (pairs < text.length) {
    const kind = kindAt(text, pairs);
    tally[kind] = (tally[kind] ?? 0) + 1;
  }
};

const countOf = (wanted: number): number => {
  let count = 0;
  for (const kind of sums) if ((kind & wanted) === wanted) count += (tally[kind] ?? 0) + (otherTally[kind] ?? 0);
  return count;
};

/** Counts the letters of a text in one go. */
export const countLetters = (text: string): LetterCount => {
  fillTally(text);
  return {
    letters: countOf(KIND.letter),
    rightToLeft: countOf(RIGHT_TO_LEFT_LETTER),
    arabic: countOf(KIND.arabic),
    hebrew: countOf(KIND.hebrew),
    latin: countOf(KIND.latin),
  };
};
