import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from './count-words.ts';

describe('countWords', () => {
  it('counts a Persian word with half-spaces as one', () => {
    expect(countWords('رسانه‌های کره شمالی می‌گویند', 'fa')).toBe(4);
  });

  it('does not count punctuation', () => {
    expect(countWords('گفت: «بله» — همین! …', 'fa')).toBe(3);
    expect(countWords('', 'fa')).toBe(0);
  });

  it('keeps vowel marks, gershayim and apostrophes inside a word', () => {
    expect(countWords('مُدِیر גדוד צה״ל צה"ל', 'he')).toBe(4);
    expect(countWords('It’s the reader’s turn', 'en')).toBe(4);
  });

  it('counts a number, a time and a date each as one', () => {
    expect(countWords('۱۲٫۵ ۱٬۲۰۰ 10:42 ۱۴۰۲/۵/۴', 'fa')).toBe(4);
  });

  it('agrees with the same said as a pattern, for any text', () => {
    const pattern =
      /[\p{L}\p{M}\p{N}]+(?:(?:(?:\u200C|\u200D|['’"׳״_])+|(?<=\p{N})[.,:/٫٬](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;
    const character = fc.constantFrom(...Array.from('نمa1۲.,:/٫\u200C\u200D_\'’"״ -!𞤀🎉\u064B'));
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 30 }), (text) => {
        expect(countWords(text, 'fa')).toBe((text.match(pattern) ?? []).length);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the words of a language without spaces', () => {
    expect(countWords('今日は天気がいい', 'ja')).toBeGreaterThan(1);
  });
});
