import { withDigits } from '#text/digits.ts';
import type { Place, Stretch } from './stretch.ts';
import type { TextDirective } from './text-directive.ts';

const HALF_SPACE = '\u200C';

/** The spellings of each digit: a reader may see them in another than who shared them. */
const DIGITS = Array.from('0123456789', (digit) =>
  (['latn', 'arab', 'arabext'] as const).map((numerals) => withDigits(digit, numerals)).join(''),
);

const letterPattern = (letter: string): string => {
  const digits = DIGITS.find((one) => one.includes(letter));
  return digits === undefined ? letter.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`) : `[${digits}]`;
};

/**
 * Words as a browser looks for them: white space of every kind for a space, half-spaces or none, either case;
 * and numbers whichever digits they are written in. Whole words only.
 */
const wordsPattern = (text: string): string => {
  const letters = (word: string): string =>
    Array.from(word.replaceAll(HALF_SPACE, ''), letterPattern).join(`${HALF_SPACE}?`);
  const words = text
    .trim()
    .split(/\s+/)
    .map(letters)
    .join(String.raw`\s+`);
  const before = /^[\p{L}\p{N}]/u.test(text.trim()) ? String.raw`(?<![\p{L}\p{M}\p{N}])` : '';
  const after = /[\p{L}\p{M}\p{N}]$/u.test(text.trim()) ? String.raw`(?![\p{L}\p{M}\p{N}])` : '';
  return before + words + after;
};

type Span = { readonly line: number; readonly from: number; readonly to: number };

/** Places of some words, those that overlap as well: «the the» stands twice in «the the the». */
const spansOf = (lines: readonly string[], text: string): Span[] => {
  const pattern = new RegExp(`(?=(${wordsPattern(text)}))`, 'giu');
  return lines.flatMap((content, line) =>
    [...content.matchAll(pattern)].map(({ index, 1: words = '' }) => ({ line, from: index, to: index + words.length })),
  );
};

const contextTest = (lines: readonly string[], { prefix, suffix }: TextDirective) => {
  const before = prefix === undefined ? undefined : new RegExp(String.raw`${wordsPattern(prefix)}\s*$`, 'iu');
  const after = suffix === undefined ? undefined : new RegExp(String.raw`^\s*${wordsPattern(suffix)}`, 'iu');
  return {
    begins: ({ line, at }: Place): boolean => before?.test((lines[line] ?? '').slice(0, at)) ?? true,
    ends: ({ line, at }: Place): boolean => after?.test((lines[line] ?? '').slice(at)) ?? true,
  };
};

const isAfter = (span: Span, place: Place): boolean =>
  span.line > place.line || (span.line === place.line && span.from >= place.at);

/** Every stretch a directive fits, in reading order. A browser goes to the first. */
export const findDirective = (lines: readonly string[], directive: TextDirective): Stretch[] => {
  const { begins, ends } = contextTest(lines, directive);
  const endings = directive.end === undefined ? undefined : spansOf(lines, directive.end);
  return spansOf(lines, directive.start).flatMap(({ line, from, to }) => {
    const start = { line, at: from };
    const ahead = { line, at: to };
    if (!begins(start)) return [];
    const ending = endings?.find((one) => isAfter(one, ahead) && ends({ line: one.line, at: one.to }));
    if (endings === undefined) return ends(ahead) ? [{ from: start, to: ahead }] : [];
    return ending === undefined ? [] : [{ from: start, to: { line: ending.line, at: ending.to } }];
  });
};
