import { describe, expect, it } from 'vitest';
import { quotationMarks, quoted } from './quotation.ts';

describe('quoted', () => {
  it.each([
    ['fa', '«نان تازه»'],
    ['fa-AF', '«نان تازه»'],
    ['ps', '«نان تازه»'],
    ['ckb', '«نان تازه»'],
    ['ar', '«نان تازه»'],
    ['ur', '”نان تازه“'],
    ['he', '״נאן תאזה״'],
    ['en', '“Fresh bread”'],
  ])('puts the marks of %s around a text', (language, expected) => {
    expect(quoted(expected.slice(1, -1), language)).toBe(expected);
  });

  it('does not double the marks of a text that is one quotation', () => {
    expect(quoted('«نان تازه»', 'fa')).toBe('«نان تازه»');
  });

  it('marks a text that only begins and ends with quotations', () => {
    expect(quoted('«نان» و «نمک»', 'fa')).toBe('««نان» و «نمک»»');
    expect(quoted('“bread”', 'fa')).toBe('«“bread”»');
  });
});

describe('quotationMarks', () => {
  it('gives guillemets to a language it does not know', () => {
    expect(quotationMarks('fr')).toEqual(['«', '»']);
  });
});
