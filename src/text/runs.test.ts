import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachRun, isLetter, isWordPart } from './runs.ts';

const runsIn = (text: string, isPart: (code: number) => boolean): string[] => {
  const found: string[] = [];
  eachRun(text, isPart, (run, next) => found.push(run + next));
  return found;
};

/** Letters, marks and half-spaces of one and of two code units, halves of characters, and what parts words. */
const text = fc.string({ unit: fc.constantFrom(...Array.from('می\u200Cَa1 .𞤀🎉'), '\uD83D'), maxLength: 30 });

it('finds what the properties of Unicode find', () => {
  const whole = (from: string, pattern: RegExp): string[] =>
    [...from.matchAll(pattern)].map(({ 0: run, index }) => run + from.charAt(index + run.length));
  fc.assert(
    fc.property(text, (any) => {
      expect(runsIn(any, isLetter)).toEqual(whole(any, /\p{L}+/gu));
      expect(runsIn(any, isWordPart)).toEqual(whole(any, /[\p{L}\p{M}\u200C]+/gu));
    }),
    { numRuns: 500 },
  );
});
