import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countLetters, KIND, kindOf } from './letters.ts';

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** Characters near the borders of what is told apart. */
const character = fc.oneof(
  fc.constantFrom(...Array.from('aZé۱1٣ییگـًَ\u200Cא״ދ🎉𞤀𐐷ﷲ')),
  fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x10000, max: 0x1ffff }).map((code) => String.fromCodePoint(code)),
);

it('counts what the properties of Unicode say, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 60 }), (text) => {
      const letters = text.match(/\p{L}/gu) ?? [];
      expect(countLetters(text)).toEqual({
        letters: letters.length,
        rightToLeft: letters.filter((letter) =>
          /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(letter),
        ).length,
        arabic: count(text, /\p{Script=Arabic}/gu),
        hebrew: count(text, /\p{Script=Hebrew}/gu),
        latin: count(text, /\p{Script=Latin}/gu),
      });
    }),
    { numRuns: 500 },
  );
});

it('answers the same when asked again', () => {
  const first = kindOf('پ'.charCodeAt(0));
  expect(kindOf('پ'.charCodeAt(0))).toBe(first);
  expect(first & KIND.letter).toBe(KIND.letter);
  expect(first & KIND.latin).toBe(0);
});

it('takes half a character for nothing', () => {
  expect(countLetters('\uD83D')).toEqual({ letters: 0, rightToLeft: 0, arabic: 0, hebrew: 0, latin: 0 });
});
