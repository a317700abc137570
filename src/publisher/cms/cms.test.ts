import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../documents/read-document.ts';
import { ninjsProblems } from './ninjs-shape.ts';
import { readNinjs } from './read-ninjs.ts';
import { schemaArticles } from './schema-article.ts';

const CORPUS = new URL('./corpus/', import.meta.url);
const CONTEXT = { now: '2024-08-01T12:00:00Z', timeZone: 'Asia/Tehran', address: 'https://garden.example/export' };

const source = (name: string): string => {
  const file = readdirSync(new URL(`${name}/`, CORPUS)).find((entry) => entry.startsWith('source.')) ?? '';
  return readFileSync(new URL(`${name}/${file}`, CORPUS), 'utf8');
};

describe('exports of content systems', () => {
  test.each(readdirSync(CORPUS))('%s', (name) => {
    const document = readDocument(source(name), CONTEXT);
    const read = JSON.parse(JSON.stringify({ ...document, entries: [...document.entries] }));
    expect(read).toEqual(JSON.parse(readFileSync(new URL(`${name}/expected.json`, CORPUS), 'utf8')));
  });
});

describe('ninjs of a wrong shape is refused by field', () => {
  test.each([
    [{}, 'uri'],
    [{ uri: 'urn:x', random: 1 }, 'random'],
    [{ uri: 'urn:x', title: 42 }, 'title'],
    [{ uri: 'urn:x', pubstatus: 'replaced' }, 'pubstatus'],
    [{ uri: 'urn:x', urgency: 11 }, 'urgency'],
    [{ uri: 'urn:x', person: 'نگار' }, 'person'],
    [{ uri: 'urn:x', infoSources: [{ name: 'x', scheme: {} }] }, 'infoSources'],
    [{ uri: 'urn:x', rightsInfo: { linkedRights: 'https://x.example', encodedRights: '{}' } }, 'rightsInfo'],
    [{ uri: 'urn:x', places: [{ name: 'x', geojson: { type: 'Foo' } }] }, 'places'],
    [{ uri: 'urn:x', type: 'event', renditions: [] }, 'renditions'],
    [{ uri: 'urn:x', eventDetails: { dates: { startDate: 'a', expectedStartDate: 'b' } } }, 'eventDetails'],
    [{ uri: 'urn:x', associations: [{ name: 'y' }] }, 'associations[0].uri'],
    [{ uri: 'urn:x', associations: { first: { uri: 'urn:y', wrong: 1 } } }, 'associations.first.wrong'],
  ])('%j', (item, field) => {
    expect(ninjsProblems(item).map((problem) => problem.field)).toEqual([field]);
  });

  test('and the good items of the same list are taken', () => {
    const document = readNinjs('[{"uri":"urn:1","title":"یک"},{"uri":"urn:2","title":2},7]', CONTEXT);
    expect([...document.entries].map(({ draft }) => draft.title)).toEqual(['یک']);
    expect(document.problems).toEqual([
      { entry: 'urn:2', field: 'title', message: 'must be a string', action: 'the item was not taken' },
      { entry: '', field: '(document)', message: 'is no JSON object', action: 'the item was not taken' },
    ]);
  });
});

test.each([
  ['[{"status":"draft","title":{},"content":{},"link":"x"}]', 'wordpress-rest', 'holds no published WordPress post'],
  ['<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel/></rss>', 'wxr', 'holds no published post'],
  [
    '<conceptItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>',
    'newsml-g2',
    'holds no news item: it is a <conceptItem>',
  ],
  ['{"@context":"https://schema.org","@type":"Person","name":"x"}', 'json-ld', 'describes no article'],
  ['{', 'ninjs', 'is no JSON object'],
] as const)('%s is refused', (text, kind, message) => {
  const document = readDocument(text, { ...CONTEXT, kind });
  expect([...document.entries]).toEqual([]);
  expect(document.problems[0]?.message).toBe(message);
});

test('structured data cannot reach the prototype of anything', () => {
  schemaArticles('{"@type":"Article","headline":"x","__proto__":{"polluted":true}}');
  readNinjs('{"uri":"urn:x","__proto__":{"polluted":true}}', CONTEXT);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
