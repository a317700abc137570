import { describe, expect, it } from 'vitest';
import { loose } from '../folding/loose.ts';
import { documentTerms, evidenceOf } from './document-terms.ts';

const Z = '\u200C';
const NOTHING = new Set<string>();
const termsOf = (text: string, evidence: Set<string> = NOTHING): string[] => [...documentTerms(text, 'fa', evidence)];

describe('the terms of an article', () => {
  it('include the bare word of one that has a spaced suffix, and never the suffix alone', () => {
    expect(termsOf('پرونده های تازه')).toEqual(['پروندههای', 'پرونده', 'تازه']);
  });

  it('include the parts of a half-spaced word that are words', () => {
    expect(termsOf(`دانش${Z}آموز می${Z}خواند`)).toEqual(['دانشآموز', 'دانش', 'آموز', 'میخواند', 'خواند']);
  });

  it('join adjacent words only where evidence says so', () => {
    expect(termsOf('زمین لرزه شدید')).toEqual(['زمین', 'لرزه', 'شدید']);
    expect(termsOf('زمین لرزه شدید', new Set(['زمینلرزه']))).toContain('زمینلرزه');
    expect(termsOf('زمین، لرزه', new Set(['زمینلرزه']))).not.toContain('زمینلرزه');
  });

  it('join a compound whose plural stands apart, with and without the plural', () => {
    const evidence = new Set(['خبرگزاری', 'خبرگزاریها']);
    expect(termsOf('خبر گزاری ها', evidence)).toEqual(expect.arrayContaining(['خبرگزاری', 'خبرگزاریها']));
  });

  it('join three words', () => {
    expect(termsOf('بین الملل گرا', new Set(['بینالمللگرا']))).toContain('بینالمللگرا');
  });
});

describe('evidence', () => {
  it('is a half-spaced word of any length or a plain word of five letters', () => {
    expect(evidenceOf(`هم${Z}دل کتاب کتابخانه ۱۲۳۴۵۶`, 'fa')).toEqual(new Set(['همدل', 'کتابخانه']));
  });

  it('is kept under the loose key', () => {
    expect(evidenceOf('تأسیسات', 'fa').has(loose('تاسیسات'))).toBe(true);
  });
});
