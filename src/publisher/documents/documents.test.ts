import { describe, expect, test } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';
import { readDocument } from './read-document.ts';
import { sniffDocument } from './sniff.ts';

/** «سلام دنيا» in windows-1256 and ISO 8859-6, written as bytes. */
const W1256 = [0xd3, 0xe1, 0xc7, 0xe3, 0x20, 0xcf, 0xe4, 0xed, 0xc7];
const I8859 = [0xd3, 0xe4, 0xc7, 0xe5, 0x20, 0xcf, 0xe6, 0xea, 0xc7];
const WORDS = 'سلام دنيا';

const ascii = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0));
const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? ascii(part) : [...part])));
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

describe('bytes', () => {
  test.each([
    ['the header', bytes('<rss>', W1256), { contentType: 'text/xml; charset=windows-1256' }],
    ['the XML declaration', bytes('<?xml version="1.0" encoding="windows-1256"?><rss>', W1256), {}],
    ['the meta element', bytes('<html><meta charset="windows-1256"><p>', W1256), {}],
    ['the configuration', bytes('<rss>', W1256), { charset: 'windows-1256' }],
    ['nothing at all', bytes('<rss>', W1256), {}],
    ['a header that lies about UTF-8', bytes('<rss>', W1256), { contentType: 'text/xml; charset=utf-8' }],
    ['a label of ISO 8859-6', bytes('<?xml version="1.0" encoding="iso-8859-6"?><rss>', I8859), {}],
    [
      'UTF-8 under a wrong label',
      bytes('<?xml version="1.0" encoding="windows-1256"?><rss>', utf8(WORDS)),
      { contentType: 'text/xml; charset=iso-8859-6' },
    ],
    [
      'a byte order mark',
      bytes([0xef, 0xbb, 0xbf], '<rss>', utf8(WORDS)),
      { contentType: 'text/xml; charset=windows-1256' },
    ],
    [
      'UTF-16',
      bytes(
        [0xff, 0xfe],
        Array.from(`<rss>${WORDS}`).flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
      ),
      {},
    ],
    [
      'UTF-32 without a mark',
      bytes(Array.from(`<rss>${WORDS}`).flatMap((sign) => [0, 0, sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255])),
      {},
    ],
  ])('are told by %s', (_, given, hints) => {
    const { text } = decodeBytes(given, hints);
    expect(text.endsWith(WORDS)).toBe(true);
    expect(text).not.toContain('\uFFFD');
  });

  test('of a feed cut in the middle of a letter stay UTF-8', () => {
    const cut = Uint8Array.from(utf8(`<?xml encoding="utf-8"?>${WORDS.repeat(20)}`).slice(0, -1));
    expect(decodeBytes(cut, { contentType: 'text/xml; charset=utf-8' }).encoding).toBe('utf-8');
  });

  test('of Latin text are not taken for Arabic', () => {
    expect(decodeBytes(bytes('caf', [0xe9], ' & r', [0xe9], 'sum', [0xe9]))).toEqual({
      text: 'café & résumé',
      encoding: 'windows-1252',
    });
  });
});

describe('documents', () => {
  test.each([
    ['xml-feed', '\uFEFF <?xml version="1.0"?><!-- x --><rss version="2.0"/>'],
    ['xml-feed', '<rdf:RDF xmlns:rdf="x"/>'],
    ['xml-feed', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"/>'],
    ['opml', '<opml version="2.0"/>'],
    ['wxr', '<rss xmlns:wp="http://wordpress.org/export/1.2/"/>'],
    ['newsml-g2', '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"/>'],
    ['html', '<!DOCTYPE html><html><p>x'],
    ['json-feed', '{"version":"https://jsonfeed.org/version/1","items":[]}'],
    ['wordpress-rest', '[{"link":"x","title":{"rendered":"t"},"content":{"rendered":"c"}}]'],
    ['ninjs', '{"uri":"urn:x","headlines":[]}'],
    ['json-ld', '{"@context":"https://schema.org","@type":"NewsArticle"}'],
    ['article-json', '{"schema":"article/1.0","uri":"urn:x"}'],
    ['plain-text', 'سلام دنیا'],
    [undefined, '<kml/>'],
    [undefined, '{broken'],
    [undefined, ''],
  ])('%s', (kind, text) => {
    expect(sniffDocument(text)).toBe(kind);
  });

  test('the content type speaks only where the text is silent', () => {
    expect(sniffDocument('<unknown/>', 'application/rss+xml')).toBe('xml-feed');
    expect(sniffDocument('<rss/>', 'text/html')).toBe('xml-feed');
  });
});

test('a document gives twenty thousand entries and says that there were more', () => {
  const items = Array.from({ length: 20_001 }, (_, at) => ({ id: String(at), title: 'سرخط' }));
  const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'کویر', items });
  const document = readDocument(feed, { timeZone: 'UTC', now: '2026-11-24T12:00:00Z' });
  expect([...document.entries]).toHaveLength(20_000);
  expect(document.problems.at(-1)).toMatchObject({
    message: 'holds more than 20000 entries',
    action: 'the rest was left out',
  });
});
