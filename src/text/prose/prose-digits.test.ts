import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsInProse, takesDigits } from './prose-digits.ts';

describe('digits in prose', () => {
  it.each([
    ['در سال 2026 و ١٤٠٥', 'در سال ۲۰۲۶ و ۱۴۰۵'],
    ['رشد 12.5٪، نه 10٪', 'رشد ۱۲.۵٪، نه ۱۰٪'],
    ['ساعت 10:42 بود', 'ساعت ۱۰:۴۲ بود'],
    ['سال‌های 1399-1402 و 1390–1395', 'سال‌های ۱۳۹۹-۱۴۰۲ و ۱۳۹۰–۱۳۹۵'],
    ['تاریخ 1402/5/4 ثبت شد', 'تاریخ ۱۴۰۲/۵/۴ ثبت شد'],
    ['بهای 1,250,000 ریال', 'بهای ۱,۲۵۰,۰۰۰ ریال'],
    ['دما −5 درجه', 'دما −۵ درجه'],
    ['بها $1,200.50 است', 'بها $۱,۲۰۰.۵۰ است'],
    ['کووید-19 و اف-16', 'کووید-۱۹ و اف-۱۶'],
    ['(26) «26» 26؛', '(۲۶) «۲۶» ۲۶؛'],
    ['می‌رود 3 بار', 'می‌رود ۳ بار'],
  ])('are written in another set in «%s»', (text, mapped) => {
    expect(digitsInProse(text, 'arabext')).toBe(mapped);
  });

  it('go from each set to each other', () => {
    const sets = { latn: '0123456789'.slice(0, 9), arab: '٠١٢٣٤٥٦٧٨', arabext: '۰۱۲۳۴۵۶۷۸' } as const;
    for (const from of Object.values(sets))
      for (const to of ['latn', 'arab', 'arabext'] as const) expect(digitsInProse(from, to)).toBe(sets[to]);
  });

  it.each([
    'ویروس COVID-19 و جنگندهٔ F16 و H2O',
    'فاصلهٔ 10km و تابع f(2)',
    'نشانی https://example.org/2026/11 و example.org/a1',
    'نامهٔ reader2@example.org و @news24 و #بحران_2026',
    'شابک: 978 600 119 123 4',
    'شابک 964-8175-50-7، چاپ',
    'ISBN-13: 978-600-119-123-4',
    '(ISBN 9786001191234)',
    'کارت 6037-9912-3456-7890 و 6037991234567890',
    'تلفن ۰۲۱-۸۸۸۸-۱۲۳۴ یا +98 21 1234 5678',
    'در 2026-11-19 ثبت شد',
    'نشانی 192.168.1.1 و نسخهٔ 17.5.1',
    'کلید 1️⃣ را',
  ])('stay as they were published in «%s»', (text) => {
    for (const numerals of ['arab', 'arabext', 'latn'] as const) expect(digitsInProse(text, numerals)).toBe(text);
  });

  it('around a code are written in another set all the same', () => {
    expect(digitsInProse('سال 2026، شابک 978-600-119-123-4، در 3 جلد', 'arabext')).toBe(
      'سال ۲۰۲۶، شابک 978-600-119-123-4، در ۳ جلد',
    );
  });

  it('of a book stay after a year without a space, in the digits of any set', () => {
    expect(digitsInProse('۱۴۰۵ISBN ۶۰۰', 'latn')).toBe('1405ISBN ۶۰۰');
    expect(digitsInProse('1405ISBN ۶۰۰', 'latn')).toBe('1405ISBN ۶۰۰');
  });

  it('change alone, each in its place, and once and for all', () => {
    const parts = ['سال', ' ', '2026', '۱۴۰۵', '٧', '-', '.', 'ISBN ', 'a', '\u200c', '+98 21 ', '/', '1️⃣', '𝒙', '«'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), fc.constantFrom('latn', 'arab', 'arabext'), (some, numerals) => {
        const text = some.join('');
        const mapped = digitsInProse(text, numerals);
        const bare = (one: string): string => one.replace(/[0-9٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
        expect(bare(mapped)).toBe(bare(text));
        expect(digitsInProse(mapped, numerals)).toBe(mapped);
      }),
    );
  });

  it.each(['1', '1-', '1.', 'a', '۱ ', 'شابک 1 '])('need no more than a glance at «%s» repeated', (part) => {
    expect(digitsInProse(part.repeat(50_000), 'arabext')).toHaveLength(part.length * 50_000);
  });
});

describe('which digits a text can be written with', () => {
  it('is all sets in Arabic letters, and those of the West in any', () => {
    const taking = (numerals: 'latn' | 'arab' | 'arabext'): string[] =>
      ['fa', 'ar', 'ur', 'ps', 'ckb', 'he', 'en'].filter((language) => takesDigits(language, numerals));
    expect(taking('arabext')).toEqual(['fa', 'ar', 'ur', 'ps', 'ckb']);
    expect(taking('arab')).toEqual(taking('arabext'));
    expect(taking('latn')).toHaveLength(7);
  });
});
