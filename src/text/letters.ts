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
const JUDGED = 128;
const known = new Uint8Array(PLANE);

/** What a character is, by its code point: a sum of `KIND`. */
export const kindOf = (code: number): number => {
  if (code >= PLANE) return judge(code);
  const found = known[code] ?? 0;
  if (found !== 0) return found;
  return (known[code] = judge(code) | JUDGED);
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

/** How many characters of each kind the text at hand has; one for all texts, because most are short. */
const tally = new Uint32Array(2 * JUDGED);

/** Code units from here on may be halves of a character. */
const HALVES = 0xd800;

const fillTally = (text: string): void => {
  tally.fill(0);
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    if (code >= HALVES) code = text.codePointAt(at) ?? code;
    if (code >= PLANE) at += 1;
    // Asked only where the table does not know: this is done for every character of an import.
    let kind = known[code] ?? 0;
    if (kind === 0) kind = kindOf(code);
    tally[kind] = (tally[kind] ?? 0) + 1;
  }
};

const countOf = (wanted: number): number => {
  let count = 0;
  for (let kind = 0; kind < tally.length; kind += 1) if ((kind & wanted) === wanted) count += tally[kind] ?? 0;
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
