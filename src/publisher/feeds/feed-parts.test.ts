import { expect, test } from 'vitest';
import { childrenNamed, textIn, textOfChild } from '../xml/xml-element.ts';
import { feedParts } from './feed-parts.ts';

const read = (xml: string) => {
  const parts = feedParts(xml, 'https://a.example/feed');
  if (!parts.ok) throw new Error(parts.message);
  return parts;
};
const titlesOf = (xml: string) => [...read(xml).entries()].map((entry) => textOfChild(entry, 'title', 'atom:title'));

test.each([
  ['in the channel', '<rss><channel><item><title>a</title></item><item><title>b</title></item></channel></rss>'],
  ['beside the channel', '<rdf><channel/><item><title>a</title></item><item><title>b</title></item></rdf>'],
  ['before the channel', '<rdf><item><title>a</title></item><item><title>b</title></item><channel/></rdf>'],
  ['in a list', '<Channel><items><item><title>a</title></item><item><title>b</title></item></items></Channel>'],
  ['without a channel', '<rss><item><title>a</title></item><item><title>b</title></item></rss>'],
  ['never closed', '<rss><channel><item><title>a</title></item><item><title>b'],
])('items are found %s', (_, xml) => {
  expect(titlesOf(xml)).toEqual(['a', 'b']);
  expect(read(xml).count).toBe(2);
});

test('an entry of Atom may stand alone', () => {
  expect(titlesOf('<entry xmlns="http://www.w3.org/2005/Atom"><title>a</title></entry>')).toEqual(['a']);
});

test('what only looks like an item is none', () => {
  const inside = '<item><title>a</title><item><title>no</title></item></item>';
  expect(titlesOf(`<rss><channel>${inside}</channel><channel><item><title>no</title></item></channel></rss>`)).toEqual([
    'a',
  ]);
});

test('the feed is left without its entries, which are the same each time', () => {
  const { feed, entries } = read('<rss><channel><title>t</title><item><title>a</title></item></channel></rss>');
  expect([textIn(feed), childrenNamed(feed, 'item')]).toEqual(['t', []]);
  expect([...entries()]).toEqual([...entries()]);
});

test('a text is whole wherever the document was cut to be read', () => {
  const sign = '&amp;<![CDATA[<b>]]>&zwnj;می\u200Cرود ';
  for (const before of [0, 1, 2, 3, 5, 8, 13, 21]) {
    const text = `<rss><channel>${' '.repeat(before)}<item><title>${sign.repeat(9000)}</title></item></channel></rss>`;
    expect(titlesOf(text)).toEqual(['&<b>\u200Cمی\u200Cرود '.repeat(9000).trim()]);
  }
});

test('what is wrong after the last entry is known before the first', () => {
  const xml = `<rss><channel><item><title>a</title></item></channel>${'<a>'.repeat(300)}`;
  expect(feedParts(xml, undefined)).toEqual({ ok: false, message: 'nests deeper than 256 elements' });
});
