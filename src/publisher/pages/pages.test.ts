import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { feedLinks } from './feed-links.ts';
import { withoutSite } from './page-title.ts';
import { readPage } from './read-page.ts';

const CORPUS = new URL('./corpus/', import.meta.url);
const CONTEXT = { now: '2024-08-01T12:00:00Z', timeZone: 'Asia/Tehran', address: 'https://garden.example/news/55' };
const read = (name: string): string => readFileSync(new URL(name, CORPUS), 'utf8');

describe('pages', () => {
  test.each(readdirSync(CORPUS))('%s', (name) => {
    const document = readPage(read(`${name}/source.html`), CONTEXT);
    const found = JSON.parse(JSON.stringify({ ...document, entries: [...document.entries] }));
    expect(found).toEqual(JSON.parse(read(`${name}/expected.json`)));
  });
});

const draftOf = (html: string) => [...readPage(html, CONTEXT).entries][0]?.draft;

describe('the date of a page', () => {
  test.each([
    ['its metadata', '<meta name="dc.date.issued" content="2024-07-14T10:20:30Z">', '2024-07-14T10:20:30Z'],
    ['a time element', '<body><time datetime="2024-07-14T10:20Z">یکشنبه</time>', '2024-07-14T10:20:00Z'],
    ['a marked element', '<body><span class="news-date">۲۴ تیر ۱۴۰۳ - ۱۰:۲۰</span>', '2024-07-14T06:50:00Z'],
    ['words in the text', '<body><div>کد خبر ۱۲۳ تاریخ انتشار: ۲۴ تیر ۱۴۰۳</div>', '2024-07-13T20:30:00Z'],
    [
      'data before metadata',
      '<script type="application/ld+json">{"@type":"Article","headline":"x","datePublished":"2024-07-01T00:00:00Z"}</script><meta name="date" content="2020-01-01">',
      '2024-07-01T00:00:00Z',
    ],
  ])('comes from %s', (_, html, instant) => {
    expect(draftOf(html)?.published?.instant).toBe(instant);
  });

  test('comes from its address at last', () => {
    const { entries } = readPage('<p>x</p>', { ...CONTEXT, address: 'https://garden.example/2024/07/14/x' });
    expect([...entries][0]?.draft.published?.instant).toBe('2024-07-13T20:30:00Z');
  });
});

test("the site's name is taken off a title only where it is the site's name", () => {
  expect(withoutSite('خبر مهم - روزنامهٔ باغ', 'روزنامهٔ باغ')).toBe('خبر مهم');
  expect(withoutSite('روزنامهٔ باغ | خبر مهم', 'روزنامهٔ باغ')).toBe('خبر مهم');
  expect(withoutSite('تهران - مسکو: پرواز تازه', 'روزنامهٔ باغ')).toBe('تهران - مسکو: پرواز تازه');
});

test('broken structured data does not matter', () => {
  expect(
    draftOf('<script type="application/ld+json">{"@type":</script><h1>عنوان خبر</h1><title>عنوان خبر</title>')?.title,
  ).toBe('عنوان خبر');
});

test('a page of endless nesting is refused', () => {
  for (const page of ['<div>'.repeat(10_000), 'متن '.repeat(500_001), '<'.repeat(300_000)])
    expect(readPage(page, CONTEXT).problems[0]?.message).toContain('is too long, nests too deeply');
});

describe('feeds of a page', () => {
  test('are those it declares, with its base', () => {
    const html = `<base href="https://feeds.example/x/"><link rel="alternate" type="application/rss+xml" title="همه" href="all.xml">
      <link rel="ALTERNATE" type="application/feed+json" href="/feed.json"><link rel="alternate" hreflang="ar" href="/ar"><link rel="alternate stylesheet" type="text/xml" href="/s">
      <link rel="alternate" type="application/rss+xml" href="all.xml"><a href="/rss">rss</a>`;
    expect(feedLinks(html, 'https://garden.example/')).toEqual([
      { address: 'https://feeds.example/x/all.xml', title: 'همه' },
      { address: 'https://feeds.example/feed.json', title: '' },
    ]);
  });

  test('are links that look like one where none is declared', () => {
    const html =
      '<a href="/feed/">خوراک</a><a href="/feedback">نظر</a><a href="?feed=rss2">rss</a><a href="javascript:rss.xml">x</a>';
    expect(feedLinks(html, 'https://garden.example/').map(({ address }) => address)).toEqual([
      'https://garden.example/feed/',
      'https://garden.example/?feed=rss2',
    ]);
  });
});
