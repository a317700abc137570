/** Words of Persian letters, with marks and half-spaces; what stands between them is everything else. */
export const PERSIAN_WORD = /(?:[\u0621-\u064A\u066E-\u06D3\u06D5\u200C]|[\u064B-\u0655]|\u0670)+/g;

const HALF_SPACE = '\u200C';
const ENDS_UNJOINED = /[اآأإٱدذرزژوؤءڈڑ]$/;

type Pair = readonly [joined: string, split: string];

const halfSpaced = (words: readonly string[]): Pair[] =>
  words.filter((word) => word.includes(HALF_SPACE)).map((word) => [word.replaceAll(HALF_SPACE, ''), word]);

const isPair = (first: string, second: string): boolean =>
  first.length > 1 && second.length > 1 && !ENDS_UNJOINED.test(first);

/** Neighbours with one space between them, as the two halves of what might be one word. */
const neighbours = (text: string): Pair[] => {
  const all = [...text.matchAll(PERSIAN_WORD)];
  return all.flatMap(({ 0: second, index }, at): Pair[] => {
    const { 0: first, index: from } = all[at - 1] ?? { 0: '', index: 0 };
    const touches = text.slice(from + first.length, index) === ' ';
    return touches && isPair(first, second) ? [[first + second, first + HALF_SPACE + second]] : [];
  });
};

/** Joined words of an article → the same word as the article elsewhere writes it, in its parts. */
export const splitsInDocument = (texts: readonly string[]): ReadonlyMap<string, string> => {
  const words = texts.flatMap((text) => text.match(PERSIAN_WORD) ?? []);
  const seen = new Set(words);
  const pairs = [...texts.flatMap(neighbours), ...halfSpaced(words)];
  return new Map(pairs.filter(([joined]) => seen.has(joined)));
};
