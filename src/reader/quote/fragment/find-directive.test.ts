import { describe, expect, it } from 'vitest';
import { findDirective } from './find-directive.ts';
import { textOf } from './stretch.ts';
import type { TextDirective } from './text-directive.ts';

const found = (lines: readonly string[], directive: TextDirective): string[] =>
  findDirective(lines, directive).map((stretch) => textOf(lines, stretch));

describe('findDirective', () => {
  it('finds every place where the words stand, in order', () => {
    const lines = ['The train left.', 'Then the train came back.'];
    expect(findDirective(lines, { start: 'the train' }).map(({ from }) => from)).toEqual([
      { line: 0, at: 0 },
      { line: 1, at: 5 },
    ]);
  });

  it('finds words that overlap', () => {
    const places = findDirective(['the the the'], { start: 'the the' });
    expect(places.map(({ from }) => from.at)).toEqual([0, 4]);
    expect(findDirective(['the the the'], { start: 'the the', prefix: 'the' })).toHaveLength(1);
  });

  it('finds whole words only', () => {
    expect(found(['A restrained train, trained'], { start: 'train' })).toEqual(['train']);
    expect(found(['کتابخانه و کتاب و کتابی'], { start: 'کتاب' })).toEqual(['کتاب']);
  });

  it('finds words with or without their half-spaces, but not with a space instead', () => {
    expect(found(['آنها می‌روند'], { start: 'آن‌ها میروند' })).toEqual(['آنها می‌روند']);
    expect(found(['آن ها'], { start: 'آن‌ها' })).toEqual([]);
  });

  it('finds numbers in whatever digits they are seen', () => {
    expect(found(['در سال 2026 و ۱۴۰۵'], { start: 'سال ٢٠٢٦ و 1405' })).toEqual(['سال 2026 و ۱۴۰۵']);
    expect(found(['در سال 2026'], { start: 'سال 202' })).toEqual([]);
  });

  it('takes any white space for a space, and either case', () => {
    expect(found(['THE\u00A0night \n  train'], { start: 'the night train' })).toEqual(['THE night train']);
  });

  it('takes signs as they are', () => {
    expect(found(['cost (5.0$) [a|b] \\d+ ^x?'], { start: '(5.0$) [a|b] \\d+ ^x?' })).toEqual([
      '(5.0$) [a|b] \\d+ ^x?',
    ]);
  });

  it('goes from the first words to the nearest last ones, over several lines', () => {
    const lines = ['one two three', 'four five', 'six five'];
    expect(found(lines, { start: 'two', end: 'five' })).toEqual(['two three\nfour five']);
    expect(found(lines, { start: 'five', end: 'two' })).toEqual([]);
  });

  it('does not end a quotation inside its own beginning', () => {
    expect(found(['go on and go on'], { start: 'go on', end: 'on' })).toEqual(['go on and go on']);
  });

  it('heeds the words right before and after', () => {
    const lines = ['red ice melts', 'blue ice floats', 'blue  ice melts'];
    expect(findDirective(lines, { start: 'ice', prefix: 'blue' })).toHaveLength(2);
    expect(findDirective(lines, { start: 'ice', prefix: 'blue', suffix: 'melts' })).toEqual([
      { from: { line: 2, at: 6 }, to: { line: 2, at: 9 } },
    ]);
    expect(findDirective(lines, { start: 'ice', end: 'melts', suffix: 'now' })).toEqual([]);
  });
});
