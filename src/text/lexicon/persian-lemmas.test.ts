import { describe, expect, it } from 'vitest';
import { parseLexicon } from './parse-lexicon.ts';
import { persianLemmas } from './persian-lemmas.ts';

const lemmas = persianLemmas(
  parseLexicon({
    n: 'کتاب سابقه نامه مرد دانشجو صنعت شهر نویسنده تن',
    an: 'سابق',
    a: 'بزرگ ایرانی',
    d: 'تنها',
    p: 'مردان',
  }),
);

describe('Persian lemmas', () => {
  it.each([
    ['کتابهایشان', 'کتاب'],
    ['مردان', 'مرد'],
    ['دانشجویان', 'دانشجو'],
    ['نویسندگان', 'نویسنده'],
    ['ایرانیان', 'ایرانی'],
    ['بزرگترین', 'بزرگ'],
    ['بزرگترها', 'بزرگ'],
    ['نامهاش', 'نامه'],
    ['شهری', 'شهر'],
    ['کتابم', 'کتاب'],
    ['صنایع', 'صنعت'],
    ['صنایعی', 'صنعت'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(lemmas(form)).toEqual([lemma]);
  });

  it('are none for a word that is its own', () => {
    expect(lemmas('کتاب')).toEqual([]);
    expect(lemmas('تنها')).toEqual([]);
  });

  it('are none for an unknown word with a doubtful ending, but a plural tells', () => {
    expect(lemmas('شویگوم')).toEqual([]);
    expect(lemmas('موشکها')).toEqual(['موشک']);
  });

  it('are two where the lost half-space leaves two readings', () => {
    expect(lemmas('سابقهای')).toEqual(['سابق', 'سابقه']);
  });
});
