import { describe, expect, it } from 'vitest';
import { loose } from '../folding/loose.ts';
import { addProven, documentTerms, type Proven } from './document-terms.ts';

const Z = '\u200C';
const NOTHING: readonly string[] = [];
const termsOf = (text: string, written = NOTHING, certain = NOTHING): string[] => [
  ...documentTerms(text, 'fa', {
    isWritten: (key) => written.includes(key) || certain.includes(key),
    isCertain: (key) => certain.includes(key),
  }).keys(),
];
const proven = (text: string): Proven => {
  const found: Proven = { written: new Set(), halfSpaced: new Set() };
  addProven(found, text, 'fa');
  return found;
};

describe('the terms of an article', () => {
  it('include the bare word of one that has a spaced suffix, and never the suffix alone', () => {
    expect(termsOf('پرونده های تازه')).toEqual(['پروندههای', 'پرونده', 'تازه']);
  });

  it('include the parts of a half-spaced word that are words', () => {
    expect(termsOf(`دانش${Z}آموز می${Z}خواند`)).toEqual(['دانشآموز', 'دانش', 'آموز', 'میخواند', 'خواند']);
  });

  it('join adjacent words only where evidence says so', () => {
    expect(termsOf('زمین لرزه شدید')).toEqual(['زمین', 'لرزه', 'شدید']);
    expect(termsOf('زمین لرزه شدید', ['زمینلرزه'])).toContain('زمینلرزه');
    expect(termsOf('زمین، لرزه', ['زمینلرزه'])).not.toContain('زمینلرزه');
  });

  it('join a compound whose plural stands apart, with and without the plural', () => {
    const certain = ['خبرگزاری', 'خبرگزاریها'];
    expect(termsOf('خبر گزاری ها', NOTHING, certain)).toEqual(expect.arrayContaining(['خبرگزاری', 'خبرگزاریها']));
  });

  it('join three words', () => {
    expect(termsOf('بین الملل گرا', ['بینالمللگرا'])).toContain('بینالمللگرا');
  });

  it('join an inflected compound where the compound is known', () => {
    expect(termsOf('حرف فوق العاده ای زد', ['فوقالعاده'])).toContain('فوقالعادهای');
    expect(termsOf('حرف فوق العاده ای زد')).not.toContain('فوقالعادهای');
  });

  it('ask for better proof where a missing space does not show', () => {
    expect(termsOf('خواهد شد', ['خواهدشد'])).not.toContain('خواهدشد');
    expect(termsOf('نظر سنجی', ['نظرسنجی'])).not.toContain('نظرسنجی');
    expect(termsOf('نظر سنجی', NOTHING, ['نظرسنجی'])).toContain('نظرسنجی');
    expect(termsOf('بین الملل گرا', ['بینالمللگرا', 'بینالملل'])).toContain('بینالملل');
  });
});

describe('what a text proves to be one word', () => {
  it('is a half-spaced word of any length or a plain word of five letters', () => {
    const { written, halfSpaced } = proven(`هم${Z}دل کتاب کتابخانه ۱۲۳۴۵۶`);
    expect(written).toEqual(new Set(['همدل', 'کتابخانه']));
    expect(halfSpaced).toEqual(new Set(['همدل']));
  });

  it('is kept under the loose key', () => {
    expect(proven('تأسیسات').written.has(loose('تاسیسات'))).toBe(true);
  });
});
