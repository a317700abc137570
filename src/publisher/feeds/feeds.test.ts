import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../documents/read-document.ts';
import { readOpml } from './read-opml.ts';
import { readXmlFeed } from './read-xml-feed.ts';

const CORPUS = new URL('./corpus/', import.meta.url);
const CONTEXT = { now: '2024-08-01T12:00:00Z', timeZone: 'Asia/Tehran', address: 'https://feeds.example/all.xml' };

const source = (name: string): string => {
  const file = readdirSync(new URL(`${name}/`, CORPUS)).find((entry) => entry.startsWith('source.')) ?? '';
  return readFileSync(new URL(`${name}/${file}`, CORPUS), 'utf8');
};

describe('feeds', () => {
  test.each(readdirSync(CORPUS))('%s', (name) => {
    const document = readDocument(source(name), CONTEXT);
    const read = JSON.parse(JSON.stringify({ ...document, entries: [...document.entries] }));
    expect(read).toEqual(JSON.parse(readFileSync(new URL(`${name}/expected.json`, CORPUS), 'utf8')));
  });
});

const rss = (items: string): string => `<rss><channel><title>f</title>${items}</channel></rss>`;
const only = (items: string) => [...readXmlFeed(rss(items), CONTEXT).entries][0];

describe('an entry', () => {
  test('without a title is called by its first sentence, and the problem says so', () => {
    const drafted = only('<item><guid>x1</guid><description>جملهٔ نخست خبر. جملهٔ دوم.</description></item>');
    expect(drafted?.draft.title).toBe('جملهٔ نخست خبر');
    expect(drafted?.problems).toEqual([
      { entry: 'x1', field: 'title', message: 'is missing', action: '"جملهٔ نخست خبر" stands for it' },
    ]);
  });

  test('with a date that cannot be believed has none', () => {
    const drafted = only('<item><title>t</title><pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate></item>');
    expect(drafted?.draft.published).toBeUndefined();
    expect(drafted?.problems[0]).toMatchObject({ field: 'pubDate', action: 'the date was left out' });
  });

  test('with a wrong link keeps none', () => {
    expect(only('<item><title>t</title><link>javascript:alert(1)</link></item>')?.draft.link).toBeUndefined();
  });

  test('written as "mail (name)" has an author without the address', () => {
    expect(only('<item><title>t</title><author>a@b.example (نگار)</author></item>')?.draft.authors).toEqual(['نگار']);
  });
});

describe('a document', () => {
  test('that is no feed is refused by name', () => {
    expect(readXmlFeed('<svg/>', CONTEXT).problems[0]?.message).toBe('is no feed: its first element is <svg>');
    expect(readDocument('<kml/>', CONTEXT).problems[0]?.message).toBe('is of no kind that can be imported');
    expect([...readXmlFeed('', CONTEXT).entries]).toEqual([]);
  });

  test('with more entries than any feed says so', () => {
    const document = readXmlFeed(rss('<item/>'.repeat(20_001)), CONTEXT);
    expect(document.problems).toEqual([
      { entry: '', field: '(document)', message: 'has 20001 entries', action: 'the first 20000 were taken' },
    ]);
  });
});

test('a subscription list gives its feeds once, with their folders', () => {
  const opml = `<opml version="2.0"><body><outline text="خبر"><outline type="rss" text="باغ" xmlUrl="https://garden.example/feed" htmlUrl="/"/>
    <outline text="تو در تو"><outline xmlUrl="https://river.example/rss"/></outline></outline>
    <outline text="دوباره" xmlUrl="https://garden.example/feed"/><outline text="بد" xmlUrl="javascript:x"/></body></opml>`;
  expect(readOpml(opml, 'https://lists.example/a.opml')).toEqual([
    {
      address: 'https://garden.example/feed',
      name: 'باغ',
      home: 'https://lists.example/',
      language: undefined,
      folders: ['خبر'],
    },
    {
      address: 'https://river.example/rss',
      name: 'https://river.example/rss',
      home: undefined,
      language: undefined,
      folders: ['خبر', 'تو در تو'],
    },
  ]);
  expect(readOpml('<rss/>')).toBeUndefined();
});
