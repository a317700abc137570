import { describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { makeSitemapBook } from './sitemap-book.ts';

const ORIGIN = 'https://news.example.org';

const maps = (articles: readonly Article[]) => {
  const book = makeSitemapBook();
  articles.forEach(book.add);
  const files = book.files(ORIGIN, { siteName: 'یلواستون', pages: ['/', '/about'] });
  return new Map(files.map(({ path, text }) => [path, text]));
};

const story = (id: string, imported: string, fields: Partial<Article> = {}) =>
  buildArticle({ id, imported, ...fields });

describe('site maps', () => {
  it('are one for each day of arrival, whatever the order in which stories are read', () => {
    const stories = [
      story('aaaaaaaa', '2026-03-21T23:59:59Z'),
      story('bbbbbbbb', '2026-03-22T00:00:00Z', { firstPublished: '2026-03-01T00:00:00Z' }),
      story('cccccccc', '2026-03-21T01:00:00Z'),
    ];
    const found = maps(stories);
    expect([...found.keys()]).toEqual([
      '/sitemap/pages.xml',
      '/sitemap/news.xml',
      '/sitemap/2026/03/21.xml',
      '/sitemap/2026/03/22.xml',
      '/sitemap.xml',
    ]);
    expect(maps(stories.toReversed())).toEqual(found);
    expect(found.get('/sitemap/2026/03/22.xml')).toContain(`<loc>${ORIGIN}/a/bbbbbbbb</loc>`);
    expect(found.get('/sitemap/pages.xml')).toContain(`<loc>${ORIGIN}/about</loc>`);
  });

  it('say when a story last changed, and the index says it of the day', () => {
    const history = [{ version: 2, at: '2026-04-02T00:00:00Z', kind: 'correction' as const }];
    const found = maps([story('aaaaaaaa', '2026-03-21T00:00:00Z', { history })]);
    expect(found.get('/sitemap/2026/03/21.xml')).toContain('<lastmod>2026-04-02T00:00:00Z</lastmod>');
    expect(found.get('/sitemap.xml')).toContain('<lastmod>2026-04-02T00:00:00Z</lastmod>');
  });

  it('leave out what its source does not want listed here', () => {
    const rights = (index: 'noindex' | 'canonical' | 'index') => ({ copyrightNotice: '©', index });
    const found = maps([
      story('aaaaaaaa', '2026-03-21T00:00:00Z', { rights: rights('noindex') }),
      story('bbbbbbbb', '2026-03-21T00:00:00Z', { rights: rights('canonical') }),
      story('cccccccc', '2026-03-21T00:00:00Z', { rights: rights('index') }),
    ]);
    expect([...found.values()].join('').match(/\/a\/[a-z]{8}/g)).toEqual(['/a/cccccccc', '/a/cccccccc']);
  });

  it('name as news the last 48 hours, newest first, with language and title', () => {
    const news = maps([
      story('aaaaaaaa', '2026-03-19T00:00:00Z'),
      story('bbbbbbbb', '2026-03-20T12:00:00Z', { language: 'en-GB', headline: 'Rain & snow' }),
      story('cccccccc', '2026-03-21T12:00:00Z'),
    ]).get('/sitemap/news.xml');
    expect(news?.match(/\/a\/[a-z]{8}/g)).toEqual(['/a/cccccccc', '/a/bbbbbbbb']);
    expect(news).toContain('<news:language>en</news:language>');
    expect(news).toContain('<news:title>Rain &amp; snow</news:title>');
  });

  it('hold at most 1,000 news and 50,000 addresses in a file', () => {
    const many = Array.from({ length: 50_001 }, (_, at) => story(String(at).padStart(8, '0'), '2026-03-21T00:00:00Z'));
    const found = maps(many);
    expect(found.get('/sitemap/news.xml')?.match(/<news:news>/g)).toHaveLength(1000);
    expect(found.get('/sitemap/2026/03/21-2.xml')?.match(/<loc>/g)).toHaveLength(1);
  });

  it('of an empty site are empty', () => {
    expect(maps([]).get('/sitemap/news.xml')).not.toContain('<url>');
  });
});
