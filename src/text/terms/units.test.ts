import { describe, expect, it } from 'vitest';
import { solidKey, units } from './units.ts';
import { words } from './words.ts';

const Z = '\u200C';

describe('words', () => {
  it('carry their places in the original text, invisible characters and marks included', () => {
    const text = '\u200Fمُؤَسِّسه\u0640ی «كليد»';
    const found = words(text, 'fa');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['مُؤَسِّسه\u0640ی', 'كليد']);
    expect(found.map(({ key }) => key)).toEqual(['مؤسسهی', 'کلید']);
  });

  it('are adjacent only across blanks', () => {
    expect(words('یک دو، سه\nچهار', 'fa').map(({ adjacent }) => adjacent)).toEqual([false, true, false, false]);
    expect(words('زبان \u200Eهای', 'fa').map(({ adjacent }) => adjacent)).toEqual([false, true]);
  });

  it('keep numbers whole and split dates, addresses and abbreviations', () => {
    expect(words('۱۲٫۵ ۱٬۲۰۰ 2026/11/24 example.com U.S.', 'fa').map(({ key }) => key)).toEqual([
      '12.5',
      '1200',
      '2026',
      '11',
      '24',
      'example',
      'com',
      'u',
      's',
    ]);
  });

  it('keep the quotes inside a Hebrew abbreviation and end before a closing one', () => {
    expect(words('אמר "ארה"ב"', 'he').map(({ key }) => key)).toEqual(['אמר', 'ארהב']);
  });

  it('make one word of each word of a ligature, at the same place', () => {
    expect(words('محمد ﷺ', 'ar').map(({ key }) => key)).toEqual(['محمد', 'صلی', 'الله', 'علیه', 'وسلم']);
  });
});

describe('units', () => {
  it('join a plural or degree that stands apart and remember the bare word', () => {
    expect(units('پرونده های مهم ترین', 'fa').map(({ key, bare }) => [key, bare])).toEqual([
      ['پروندههای', ['پرونده']],
      ['مهمترین', ['مهم']],
    ]);
  });

  it('join the prefix of a verb and cover both words with one range', () => {
    const text = 'او نمی رود';
    const unit = units(text, 'fa').at(-1);
    expect(unit).toMatchObject({ key: 'نمیرود', bare: ['رود'] });
    expect(text.slice(unit?.start, unit?.end)).toBe('نمی رود');
  });

  it('leave the month of May alone', () => {
    expect(solidKey('ماه می آمد', 'fa')).toBe('ماه می آمد');
    expect(solidKey('۵ می آمد', 'fa')).toBe('5 می آمد');
  });

  it('join ام and اند only after silent heh', () => {
    expect(solidKey('گفته اند', 'fa')).toBe('گفتهاند');
    expect(solidKey('دوست ام', 'fa')).toBe('دوست ام');
  });

  it('do not join across a comma', () => {
    expect(solidKey('کتاب، ها', 'fa')).toBe('کتاب ها');
  });

  it('leave other languages to their own grammar', () => {
    expect(solidKey('تر ہے', 'ur')).toBe('تر هے');
    expect(solidKey('علم ها', 'ar')).toBe('علم ها');
  });

  it('read a spaced, a joined and a half-spaced word alike', () => {
    const keys = [`می${Z}سازند`, 'می سازند', 'میسازند'].map((text) => solidKey(text, 'fa'));
    expect(new Set(keys).size).toBe(1);
  });
});
