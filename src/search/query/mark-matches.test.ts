import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { markMatches } from './mark-matches.ts';
import { queryLanguage } from './query-language.ts';

const Z = '\u200C';

const marked = (text: string, ...keys: string[]): string[] =>
  markMatches(text, 'fa', new Set(keys)).map(({ start, end }) => text.slice(start, end));

describe('marks', () => {
  it('stand at the places of the original text, however it is spelt', () => {
    expect(marked(`«كتاب${Z}هاي» تازهٔ او`, 'کتابهای', 'تازه')).toEqual([`كتاب${Z}هاي`, 'تازهٔ']);
  });

  it('cover a compound that is written apart as one', () => {
    expect(marked('گفت رئیس جمهور آمد', 'رییسجمهور')).toEqual(['رئیس جمهور']);
  });

  it('cover the whole word of which a part was searched', () => {
    expect(marked(`باغ زعفران${Z}کاری`, 'زعفران')).toEqual([`زعفران${Z}کاری`]);
  });

  it('are none where nothing matches', () => {
    expect(marked('زعفرانیه', 'زعفران')).toEqual([]);
  });
});

describe('slips between words', () => {
  it.each([
    ['کتاب', 'کتاب', 0],
    ['کتاب', 'کتب', 1],
    ['زندان', 'ذندان', 0.5],
    ['تهران', 'تهارن', 1],
    ['تهران', 'شیراز', Infinity],
    ['به', 'بهاران', Infinity],
  ])('%s and %s are %d', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });
});

describe('the language of a query', () => {
  it.each([
    ['شلום', 'fa', 'he'],
    ['خبر', 'ar', 'ar'],
    ['خبر', 'en', 'fa'],
    ['بڑا', 'fa', 'ur'],
    ['ښار', 'fa', 'ps'],
    ['شێر', 'fa', 'ckb'],
    ['news', 'fa', 'en'],
    ['news', 'de', 'de'],
  ])('%s with %s is %s', (text, preferred, language) => {
    expect(queryLanguage(text, preferred)).toBe(language);
  });
});
