import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressSteps, isolateRuns, leftToRightRuns } from './left-to-right-runs.ts';

const isolatedIn = (text: string): string[] =>
  leftToRightRuns(text).flatMap(({ text: run, isolated }) => (isolated ? [run] : []));

describe('what keeps its order', () => {
  it.each([
    ['شمارهٔ +98 21 1234 5678 را بگیرید', '+98 21 1234 5678'],
    ['در کشور: (021) 0000 0000', '(021) 0000 0000'],
    ['تلفن ۰۲۱-۸۸۸۸-۱۲۳۴.', '۰۲۱-۸۸۸۸-۱۲۳۴'],
    ['هاتف ٠٢١ ٨٨٨٨ ١٢٣٤', '٠٢١ ٨٨٨٨ ١٢٣٤'],
    ['در 2026-11-19 بود', '2026-11-19'],
    ['دما −۵ درجه', '−۵'],
    ['بها $1,200.50 است', '$1,200.50'],
    ['سایت example.com/ امروز', 'example.com/'],
    ['نشانی (https://example.org/gps) است', 'https://example.org/gps'],
    ['ببینید: https://example.org/a/.', 'https://example.org/a/'],
    ['حساب @kcna_dprk نوشت', '@kcna_dprk'],
    ['برچسب #RTL داغ شد', '#RTL'],
    ['پروندهٔ .env را', '.env'],
    ['نام .env.example، نه', '.env.example'],
    ['زبان C++ و دیگران', 'C++'],
    ['زبان C# است', 'C#'],
  ])('is found in «%s»', (text, form) => {
    expect(isolatedIn(text)).toEqual([form]);
  });

  it('is found as often as it stands there', () => {
    expect(isolatedIn('از +98 21 1234 5678 یا +98 21 8765 4321 بپرسید')).toEqual([
      '+98 21 1234 5678',
      '+98 21 8765 4321',
    ]);
  });
});

describe('what goes the way of the text', () => {
  it.each([
    'سال‌های ۱۳۹۹-۱۴۰۲ بود',
    'سال‌های 1399-1402 بود',
    'کووید -۱۹ آمد',
    'کووید-۱۹ آمد',
    'ساعت ۱۵:۳۰ تا ۱۷:۰۰',
    'رشد ۱۲٫۵٪ بود',
    'پرسپولیس ۲ - ۱ استقلال',
    'از 05 10 بار',
    'تاریخ ۱۴۰۲/۵/۵ ثبت شد',
    'برچسب #کره_شمالی داغ شد',
    'نسخهٔ iOS 17.5.1 آمد',
    'نشانی reader@example.org را',
    'پایان. Then',
    'Node.js هست',
  ])('is left alone in «%s»', (text) => {
    expect(isolatedIn(text)).toEqual([]);
  });
});

it('neither loses nor adds a character', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('+98 21', ' 1234', '.', 'env', ' ', '@a', 'متن', '\u200c', '-', '/', '𝒙')),
      (parts) => {
        const text = parts.join('');
        const runs = leftToRightRuns(text);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        expect(runs.every((run) => run.text !== '')).toBe(true);
      },
    ),
  );
});

it('needs no more than a glance at a long text without spaces', () => {
  expect(isolatedIn('a-'.repeat(20_000))).toEqual([]);
  expect(isolatedIn('0'.repeat(20_000))).toEqual([]);
  expect(isolatedIn('a.'.repeat(20_000))).toEqual([]);
});

describe('an address with Persian words in it', () => {
  it('is taken apart at its slashes, so that each word is in its own isolate', () => {
    expect(addressSteps('fa.wikipedia.org/wiki/آب/تاریخ')).toEqual([
      'fa.wikipedia.org',
      '/',
      'wiki',
      '/',
      'آب',
      '/',
      'تاریخ',
    ]);
  });

  it('stays whole where every letter goes from left to right', () => {
    expect(addressSteps('https://example.org/a/b')).toEqual(['https://example.org/a/b']);
  });
});

describe('isolateRuns', () => {
  it('puts what keeps its order between marks, for the name of a tab', () => {
    expect(isolateRuns('دما −۵ درجه')).toBe('دما \u2066−۵\u2069 درجه');
    expect(isolateRuns('در example.org/آب بخوانید')).toBe('در \u2066example.org/\u2067آب\u2069\u2069 بخوانید');
  });

  it('leaves any other text as it is', () => {
    expect(isolateRuns('شبکهٔ CNN.')).toBe('شبکهٔ CNN.');
  });
});
