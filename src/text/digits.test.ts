import { describe, expect, it } from 'vitest';
import { defaultNumerals, formatNumber, formatPercent, sizeInWords, withDigits } from './digits.ts';

describe('withDigits', () => {
  it('writes ASCII digits in the set that is asked for', () => {
    expect(withDigits('10:42 و 0123456789', 'arabext')).toBe('۱۰:۴۲ و ۰۱۲۳۴۵۶۷۸۹');
    expect(withDigits('0123456789', 'arab')).toBe('٠١٢٣٤٥٦٧٨٩');
    expect(withDigits('10:42', 'latn')).toBe('10:42');
  });

  it('leaves everything else as it is, half-spaces and other digits too', () => {
    expect(withDigits('می‌روم ۴ ٤', 'arab')).toBe('می\u200Cروم ۴ ٤');
  });
});

describe('defaultNumerals', () => {
  it('follows the language', () => {
    const sets = ['fa', 'fa-AF', 'ps', 'ckb', 'ar', 'he', 'ur', 'en', 'tr'].map(defaultNumerals);
    expect(sets).toEqual(['arabext', 'arabext', 'arabext', 'arab', 'latn', 'latn', 'latn', 'latn', 'latn']);
  });
});

describe('formatNumber', () => {
  it('groups thousands with the separator of the digits', () => {
    expect(formatNumber(1234567, { language: 'fa' })).toBe('۱٬۲۳۴٬۵۶۷');
    expect(formatNumber(1234567, { language: 'ckb' })).toBe('١٬٢٣٤٬٥٦٧');
    expect(formatNumber(1234567, { language: 'en' })).toBe('1,234,567');
    expect(formatNumber(999, { language: 'fa' })).toBe('۹۹۹');
  });

  it('keeps at most two decimals, after the sign of the digits', () => {
    expect(formatNumber(12.5, { language: 'fa' })).toBe('۱۲٫۵');
    expect(formatNumber(0.1 + 0.2, { language: 'en' })).toBe('0.3');
    expect(formatNumber(1200.125, { language: 'ar' })).toBe('1,200.13');
  });

  it('uses the digits the reader chose', () => {
    expect(formatNumber(1200, { language: 'fa', numerals: 'latn' })).toBe('1,200');
    expect(formatNumber(1200, { language: 'en', numerals: 'arabext' })).toBe('۱٬۲۰۰');
  });

  it('isolates a negative number with its minus at the left', () => {
    expect(formatNumber(-5, { language: 'fa' })).toBe('\u2066−۵\u2069');
  });
});

describe('formatPercent', () => {
  it('puts the sign after the number and holds it there with an Arabic letter mark', () => {
    expect(formatPercent(12.5, { language: 'fa' })).toBe('\u061C۱۲٫۵٪');
    expect(formatPercent(115, { language: 'ckb' })).toBe('\u061C١١٥٪');
  });

  it('needs no mark with ASCII digits or in a left-to-right language', () => {
    expect(formatPercent(115, { language: 'ar' })).toBe('115%');
    expect(formatPercent(115, { language: 'en', numerals: 'arabext' })).toBe('۱۱۵٪');
  });
});

describe('sizeInWords', () => {
  it.each([
    [0, 'kilobytes', 1],
    [1499, 'kilobytes', 1],
    [999_499, 'kilobytes', 999],
    [999_500, 'megabytes', 1],
    [12_340_000, 'megabytes', 12.3],
  ])('says %i bytes in %s: %d', (bytes, unit, number) => {
    expect(sizeInWords(bytes)).toEqual({ unit, number });
  });
});
