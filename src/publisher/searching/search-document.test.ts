import { describe, expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { searchAnalysis } from './search-analysis.ts';
import { searchDocument } from './search-document.ts';

const Z = '\u200C';

describe('an article for the search index', () => {
  it('has every word of headline, summary, author, keywords, body and pictures', () => {
    const { text } = searchDocument(
      buildArticle({
        headline: 'تیتر',
        summary: 'چکیده',
        by: 'نگارنده',
        keywords: ['برچسب'],
        body: [
          { type: 'list', items: [[{ t: 'بند' }]] },
          { type: 'image', src: '/m/ab/abcdef0123456789', alt: 'نقشه', caption: [{ t: 'زیرنویس' }] },
        ],
      }),
      'kavir',
    );
    expect(text.split('\n')).toEqual(
      expect.arrayContaining(['تیتر', 'چکیده', 'نگارنده', 'برچسب', 'بند', 'نقشه', 'زیرنویس']),
    );
  });

  it('shows the summary, or the beginning of the body, at the time that lists show', () => {
    const article = buildArticle({
      summary: undefined,
      body: [{ type: 'paragraph', content: [{ t: 'واژه '.repeat(60) }] }],
      imported: '2026-01-02T00:00:00Z',
      firstPublished: '2026-01-01T00:00:00Z',
    });
    const { row } = searchDocument(article, 'kavir');
    expect(row).toMatchObject({ source: 'kavir', time: Date.UTC(2026, 0, 1) / 1000 });
    expect(row.extract).toMatch(/^واژه .{100,140}…$/);
  });
});

describe('what the publisher knows of words', () => {
  const { lemmas, isWord, compounds } = searchAnalysis();
  const nothing = new Set<string>();

  it('covers the forms of Persian and light stems elsewhere', () => {
    expect(lemmas('خبرگزاریهای', 'fa-IR', nothing)).toEqual(['خبرگزاری']);
    expect(lemmas('صنایع', 'fa', nothing)).toEqual(['صنعت']);
    expect(lemmas('الکتاب', 'ar', nothing)).toEqual(['کتاب']);
    expect(lemmas('countries', 'en', new Set(['country']))).toEqual(['country']);
  });

  it('tells words by madda and knows compounds', () => {
    expect([isWord('آستان'), isWord('استان'), isWord('اماده')]).toEqual([true, true, false]);
    expect(compounds.has(`صلح${Z}آمیز`.replace(Z, '').replace('آ', 'ا'))).toBe(true);
  });
});
