import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDirective } from './find-directive.ts';
import { makeDirective } from './make-directive.ts';
import { snapToWords } from './snap-to-words.ts';
import type { Stretch } from './stretch.ts';

/** The nth place where words stand in a line. */
const at = (lines: readonly string[], line: number, words: string, nth = 0): Stretch => {
  const from = nth === 0 ? lines[line]!.indexOf(words) : lines[line]!.lastIndexOf(words);
  return { from: { line, at: from }, to: { line, at: from + words.length } };
};

describe('makeDirective', () => {
  it('is the quotation itself where that stands once', () => {
    const lines = ['یخ روی آب', 'یخ روی آب می‌ماند، چون سبک‌تر است.'];
    expect(makeDirective(lines, at(lines, 1, 'می‌ماند، چون سبک‌تر'))).toEqual({ start: 'می‌ماند، چون سبک‌تر' });
  });

  it('adds the word before where the headline has the same words', () => {
    const lines = ['Ice floats on water', 'Why it is so: ice floats on water because it is light.'];
    expect(makeDirective(lines, at(lines, 1, 'ice floats on water'))).toEqual({
      start: 'ice floats on water',
      prefix: 'so:',
    });
  });

  it('adds the word after where nothing stands before', () => {
    const lines = ['הקרח צף על המים', 'הקרח צף על המים כי הוא קל'];
    expect(makeDirective(lines, at(lines, 1, 'הקרח צף על המים'))).toEqual({ start: 'הקרח צף על המים', suffix: 'כי' });
  });

  it('adds words on both sides where one side is not enough', () => {
    const lines = ['red ice melts', 'blue ice floats', 'blue ice melts'];
    expect(makeDirective(lines, at(lines, 2, 'ice'))).toEqual({ start: 'ice', prefix: 'blue', suffix: 'melts' });
  });

  it('adds as many words as it takes', () => {
    const lines = ['by the old stone bridge we met', 'by the new stone bridge we met'];
    expect(makeDirective(lines, at(lines, 1, 'bridge we met'))).toEqual({
      start: 'bridge we met',
      prefix: 'new stone',
    });
  });

  it('names a long quotation by its first and last four words', () => {
    const line = Array.from({ length: 80 }, (_, nth) => `کلمهٔ${String(nth)}`).join(' ');
    const directive = makeDirective([line], { from: { line: 0, at: 0 }, to: { line: 0, at: line.length } });
    expect(directive.start).toBe('کلمهٔ0 کلمهٔ1 کلمهٔ2 کلمهٔ3');
    expect(directive.end).toBe('کلمهٔ76 کلمهٔ77 کلمهٔ78 کلمهٔ79');
  });

  it('names a quotation of two paragraphs by its ends, neither of them crossing over', () => {
    const lines = ['The train left at night.', 'Nobody knew of it until noon the next day.'];
    const stretch = { from: { line: 0, at: 15 }, to: { line: 1, at: lines[1]!.length } };
    expect(makeDirective(lines, stretch)).toEqual({ start: 'at night.', end: 'noon the next day.' });
  });

  it('takes more words of an end that stands in between too', () => {
    const lines = ['Start here now.', 'x of it all the day. y', 'z of it all the day.'];
    const stretch = { from: { line: 0, at: 0 }, to: { line: 2, at: lines[2]!.length } };
    expect(makeDirective(lines, stretch)).toEqual({ start: 'Start here now.', end: 'z of it all the day.' });
  });

  it('still gives the words where two paragraphs are the same', () => {
    const lines = ['all the same', 'all the same'];
    expect(makeDirective(lines, at(lines, 1, 'all the same')).start).toBe('all the same');
  });

  it('leads back to the words it was made from, whatever they are', () => {
    const word = fc.constantFrom('می‌رود', 'کتاب‌ها', 'the', 'ice-cold', '«آب»', 'ב־CNN', '۱۲٫۵٪', 'a,b&c');
    const text = fc.array(fc.array(word, { minLength: 6, maxLength: 70 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (paragraphs, one, other) => {
        const lines = paragraphs.map((words) => words.join(' '));
        const place = (seed: number) => {
          const line = seed % lines.length;
          return { line, at: seed % lines[line]!.length };
        };
        const [from, to] = [place(one), place(other)].sort((a, b) => a.line - b.line || a.at - b.at);
        const stretch = snapToWords(lines, { from: from!, to: to! }, 'fa');
        if (stretch === undefined) return;
        const directive = makeDirective(lines, stretch);
        expect(findDirective(lines, directive)).toContainEqual(stretch);
      }),
    );
  });
});
