import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { persianArticle } from '#article/examples/persian-article.ts';
import { readJsonFeed } from '../feeds/read-json-feed.ts';
import { atomFeed } from './atom-feed.ts';
import { bodyHtml } from './body-html.ts';
import { feedItem, feedUpdated, itemsThatFit } from './feed.ts';
import type { Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss-feed.ts';
import { escapeXml } from './xml.ts';

const ORIGIN = 'https://news.example.org';

const feed = (changes: Partial<Feed> = {}): Feed => ({
  id: 'https://news.example.org/',
  title: 'یلواستون',
  language: 'fa',
  siteName: 'یلواستون',
  origin: ORIGIN,
  home: '/',
  self: '/feed.xml',
  items: [feedItem(persianArticle, ORIGIN, 'محیط زیست')],
  deleted: [],
  ...changes,
});

const wellFormed = (xml: string): void => {
  const seen: string[] = [];
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/?)([a-z]+(?::[a-z-]+)?|[a-z-]+)\b[^>]*?(\/?)>/gi)) {
    if (empty === '/') continue;
    if (close === '/') expect(seen.pop()).toBe(name);
    else seen.push(name);
  }
  expect(seen).toEqual([]);
};

describe('a feed', () => {
  it.each([
    ['RSS', rssFeed],
    ['Atom', atomFeed],
  ])('as %s is well-formed whatever a story holds, and has the whole text once', (_, write) => {
    const hostile = buildArticle({
      headline: ']]> <item> & "x" \u0001',
      body: [{ type: 'paragraph', content: [{ t: '</content:encoded><script>x</script>' }] }],
    });
    const xml = write(feed({ items: [feedItem(hostile, ORIGIN, undefined)] }));
    wellFormed(xml);
    expect(xml).not.toContain('<script');
    expect(xml).not.toContain('\u0001');
    const read = parseDocument(xml, { xmlMode: true });
    expect(
      JSON.stringify(read, (key, value: unknown) => (['parent', 'prev', 'next'].includes(key) ? undefined : value)),
    ).toContain('&lt;script&gt;');
  });

  it('as RSS names the source, the original and the date in its own way', () => {
    const xml = rssFeed(feed());
    expect(xml).toContain('<link>https://news.example.org/a/3f8n2c6zt1wp</link>');
    expect(xml).toContain('<guid isPermaLink="false">tag:example.org,2026:qanat</guid>');
    expect(xml).toContain('<pubDate>Fri, 20 Mar 2026 05:00:00 +0000</pubDate>');
    expect(xml).toContain('<dc:source>https://example.org/fa/qanat</dc:source>');
    expect(xml).toContain('<category>محیط زیست</category>');
    expect(xml).toContain('&lt;div dir=&quot;rtl&quot; lang=&quot;fa&quot;&gt;');
  });

  it('as Atom tells what was withdrawn, and is no older than that', () => {
    const deleted = [{ uri: 'tag:example.org,2026:gone', at: '2026-04-01T00:00:00Z' }];
    const xml = atomFeed(feed({ deleted }));
    expect(xml).toContain('<at:deleted-entry ref="tag:example.org,2026:gone" when="2026-04-01T00:00:00Z"/>');
    expect(xml).toContain('<updated>2026-04-01T00:00:00Z</updated>');
    expect(atomFeed(feed({ items: [] }))).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });

  it('as JSON is one our own reader of feeds takes', () => {
    const text = jsonFeed(feed());
    expect(JSON.parse(text)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: 'tag:example.org,2026:qanat', external_url: 'https://example.org/fa/qanat', language: 'fa' }],
    });
    const read = readJsonFeed(text, { address: `${ORIGIN}/feed.json` } as never);
    expect(JSON.stringify('entries' in read && [...read.entries])).toContain('قنات چگونه');
  });

  it('without a known origin holds paths of the site', () => {
    const xml = rssFeed(feed({ origin: '', items: [feedItem(persianArticle, '', undefined)] }));
    expect(xml).toContain('<link>/a/3f8n2c6zt1wp</link>');
  });

  it('keeps to fifty items and 250 KB, and is never without its newest', () => {
    const items = (size: number) =>
      Array.from({ length: 80 }, () =>
        feedItem(
          buildArticle({ body: [{ type: 'paragraph', content: [{ t: 'آ'.repeat(size) }] }] }),
          ORIGIN,
          undefined,
        ),
      );
    expect(itemsThatFit(items(10))).toHaveLength(50);
    const big = itemsThatFit(items(9000));
    for (const write of [rssFeed, atomFeed, jsonFeed])
      expect(new TextEncoder().encode(write(feed({ items: big }))).length).toBeLessThanOrEqual(250_000);
    expect(big.length).toBeGreaterThan(5);
    expect(itemsThatFit(items(19_000).map((item) => ({ ...item, html: item.html.repeat(20) })))).toHaveLength(1);
  });

  it('is as new as the last change in it', () => {
    const history = [{ version: 2, at: '2026-05-01T00:00:00Z', kind: 'correction' as const }];
    expect(feedUpdated(feed({ items: [feedItem(buildArticle({ history }), ORIGIN, undefined)] }))).toBe(
      '2026-05-01T00:00:00Z',
    );
  });
});

describe('the body of a story in a feed', () => {
  it('keeps marks, links, languages, lists and pictures, with absolute addresses', () => {
    const html = bodyHtml(
      { ...persianArticle, lead: { type: 'image', src: '/m/0d/0d6938c5e6077b32', alt: 'قنات' } },
      { origin: ORIGIN },
    );
    expect(html).toMatch(
      /^<div dir="rtl" lang="fa"><figure><img src="https:\/\/news\.example\.org\/m\/0d\/0d6938c5e6077b32\.jpg" alt="قنات">/,
    );
    expect(html).toContain('<strong>۱ در ۱٬۰۰۰</strong>');
    expect(html).toContain('<a href="https://whc.unesco.org/en/list/1506"><bdi lang="en" dir="ltr">UNESCO</bdi></a>');
    expect(html).toContain('<ol><li>مادرچاه</li>');
    expect(html).toContain('© دفتر نمونه');
  });

  it('says tables, quotations, embeds and breaks in HTML of their own', () => {
    const html = bodyHtml(
      buildArticle({
        body: [
          { type: 'table', rows: [[{ content: [{ t: 'سر' }], header: true, colSpan: 2 }]] },
          { type: 'quote', content: [{ t: 'نقل', m: ['i', 'br'] }] },
          { type: 'embed', provider: 'youtube', url: 'https://youtube.com/x?a=1&b=2' },
          { type: 'divider' },
        ],
      }),
      { origin: '' },
    );
    expect(html).toContain('<th colspan="2">سر</th>');
    expect(html).toContain('<blockquote><em>نقل</em><br></blockquote>');
    expect(html).toContain('href="https://youtube.com/x?a=1&amp;b=2"');
    expect(html).toContain('<hr>');
  });
});

it('XML holds no character it may not hold', () => {
  expect(escapeXml('a\u0000\u000B\uFFFF\uD800b\u200cc😀<')).toBe('ab\u200cc😀&lt;');
});
