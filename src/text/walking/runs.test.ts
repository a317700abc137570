import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachRun } from './runs.ts';
import type { Run } from './runs.ts';

const runsIn = (text: string): Run[] => {
  const found: Run[] = [];
  eachRun(text, (run) => found.push(run));
  return found;
};

/** Letters, marks and half-spaces of one and of two code units, halves of characters, and what parts words. */
const text = fc.string({ unit: fc.constantFrom(...Array.from('می\u200Cَa1 .𞤀🎉'), '\uD83D'), maxLength: 30 });

it('finds what the properties of Unicode find', () => {
  fc.assert(
    fc.property(text, (sample) => {
      const found = [...sample.matchAll(/[\p{L}\p{M}\u200C]+/gu)].map(({ 0: word, index }) => ({
        word,
        next: sample.charAt(index + word.length),
        isPlain: /^\p{L}+$/u.test(word),
      }));
      expect(runsIn(sample)).toEqual(found);
    }),
    { numRuns: 500 },
  );
});
