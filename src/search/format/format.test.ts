import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { GapReader, GapWriter, plainBits } from './gap-code.ts';
import { KeyFilter } from './key-filter.ts';
import { bytesToLetters, lettersToBytes } from './letters.ts';
import { readManifest, SEARCH_SCHEMA } from './manifest.ts';
import { packRows, unpackRows, type Row } from './row.ts';
import { deciding, shardOf } from './shard-of.ts';
import { decodeTermShard, encodeTermShard, HEAD, type TermEntry } from './term-shard.ts';

const ascending = fc.uniqueArray(fc.nat(50_000), { maxLength: 200 }).map((list) => list.sort((a, b) => a - b));

describe('letters as bytes', () => {
  it('take one byte for Persian and Latin letters and bring every word back', () => {
    expect(lettersToBytes('پژوهشگاه')).toHaveLength(8);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('ک', 'گ', 'a', '7', 'ש', '日', '\u200C', '='), maxLength: 12 }),
        (word) => {
          expect(bytesToLetters(Uint8Array.from(lettersToBytes(word)))).toBe(word);
        },
      ),
    );
  });
});

describe('numbers and words', () => {
  it('come back in the order in which they were written', () => {
    const writer = new ByteWriter();
    writer.number(0);
    writer.number(300_000_000);
    writer.word('کتابخانه', '');
    writer.word('کتابها', 'کتابخانه');
    const reader = new ByteReader(writer.done());
    expect([reader.number(), reader.number(), reader.word(''), reader.word('کتابخانه')]).toEqual([
      0,
      300_000_000,
      'کتابخانه',
      'کتابها',
    ]);
    expect(reader.number()).toBe(0);
  });
});

describe('gap code', () => {
  it('brings back any ascending lists, one after another', () => {
    fc.assert(
      fc.property(fc.array(ascending, { maxLength: 5 }), (lists) => {
        const writer = new GapWriter();
        for (const list of lists) writer.list(list, -1, plainBits(50_001, list.length));
        const reader = new GapReader(writer.done());
        for (const list of lists) {
          expect(reader.list(list.length, -1, plainBits(50_001, list.length))).toEqual(list);
        }
      }),
    );
  });

  it('takes about one bit of each document for a word that half of them have', () => {
    const list = Array.from({ length: 500 }, (_, at) => at * 2);
    const writer = new GapWriter();
    writer.list(list, -1, plainBits(1000, 500));
    expect(writer.bits).toBeLessThanOrEqual(1000);
  });
});

const entry = (term: string, more: Partial<TermEntry> = {}): TermEntry => ({
  term,
  count: 2,
  distinct: false,
  lemmas: [],
  documents: [3, 7],
  pages: [],
  ...more,
});

describe('a shard of terms', () => {
  it('brings back terms, lists, pages and classes', () => {
    const documents = Array.from({ length: HEAD }, (_, at) => at * 3);
    const paged = entry('کتابها', {
      count: 900,
      documents,
      lemmas: ['کتاب'],
      pages: [
        { file: 40, count: 800, last: 5000 },
        { file: 41, count: 52, last: 5900 },
      ],
    });
    const shard = {
      entries: [entry('آستان', { distinct: true }), entry('کتاب', { count: 1, documents: [0] }), paged],
      classes: [{ key: 'کتاب', members: ['کتابها', 'کتب'] }],
    };
    expect(decodeTermShard(encodeTermShard(shard, 6000), 6000)).toEqual(shard);
  });

  it('may be empty', () => {
    const shard = { entries: [], classes: [] };
    expect(decodeTermShard(encodeTermShard(shard, 10), 10)).toEqual(shard);
  });
});

describe('the shard of a term', () => {
  it('is the same for forms that begin alike', () => {
    const spread = { shards: 97, deep: new Set<string>() };
    expect(shardOf('کتابخانه', spread)).toBe(shardOf('کتابها', spread));
  });

  it('depends on further letters under a common beginning', () => {
    expect(deciding('نمیتواند', new Set())).toBe('نمیت');
    expect(deciding('نمیتواند', new Set(['نمیت', 'نمیتو']))).toBe('نمیتوا');
    expect(deciding('نمیت', new Set(['نمیت']))).toBe('نمیت');
  });
});

describe('a filter of keys', () => {
  it('knows every key it was given and few others', () => {
    const keys = new Set(Array.from({ length: 2000 }, (_, at) => `واژه${at}`));
    const filter = KeyFilter.read(KeyFilter.of(keys).done());
    expect([...keys].every((key) => filter.has(key))).toBe(true);
    const strangers = Array.from({ length: 2000 }, (_, at) => `دیگر${at}`).filter((key) => filter.has(key));
    expect(strangers.length).toBeLessThan(80);
  });

  it('knows nothing when it is empty', () => {
    expect(KeyFilter.of(new Set()).has('خبر')).toBe(false);
  });
});

describe('rows', () => {
  const row: Row = {
    id: 'abcdefgh',
    version: 2,
    language: 'fa',
    headline: 'تیتر',
    extract: '…',
    source: 's',
    section: '',
    time: 7,
  };

  it('come back, with a gap where one was withdrawn', () => {
    const stored: unknown = JSON.parse(JSON.stringify(packRows([row, undefined])));
    expect(unpackRows(stored)).toEqual([row, undefined]);
  });

  it('are none when the file holds something else', () => {
    expect(unpackRows({})).toEqual([]);
  });
});

describe('a manifest', () => {
  const segment = {
    name: 's1',
    level: 0,
    documents: 1,
    shards: 1,
    pages: 0,
    deep: [],
    newest: 1,
    oldest: 1,
    removed: [],
  };
  const manifest = { schema: SEARCH_SCHEMA, generation: 1, segments: [segment] };

  it('is read when it is of this version and refused otherwise', () => {
    expect(readManifest(manifest)).toEqual(manifest);
    expect(readManifest({ ...manifest, schema: 'search/2.0' })).toBeUndefined();
    expect(readManifest({ ...manifest, segments: [{ ...segment, removed: ['1'] }] })).toBeUndefined();
    expect(readManifest(null)).toBeUndefined();
  });
});
