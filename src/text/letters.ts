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

/** Counts the letters of a text in one go. */
export const countLetters = (text: string): LetterCount => {
  let [letters, rightToLeft, arabic, hebrew, latin] = [0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code >= PLANE) at += 1;
    const kind = kindOf(code);
    letters += kind & KIND.letter;
    rightToLeft += (kind & RIGHT_TO_LEFT_LETTER) === RIGHT_TO_LEFT_LETTER ? 1 : 0;
    arabic += kind & KIND.arabic ? 1 : 0;
    hebrew += kind & KIND.hebrew ? 1 : 0;
    latin += kind & KIND.latin ? 1 : 0;
  }
  return { letters, rightToLeft, arabic, hebrew, latin };
};
