import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { GapReader, GapWriter, plainBits } from './gap-code.ts';
import { KeyFilter, ONE_IN_A_HUNDRED, ONE_IN_SEVEN } from './key-filter.ts';
import { bytesToLetters, lettersToBytes } from './letters.ts';
import { readManifest, SEARCH_SCHEMA } from './manifest.ts';
import { packRows, unpackRows, type Row } from './row.ts';
import { deciding, shardOf } from './shard-of.ts';
import { decodeTermShard, encodeTermShard, type TermEntry, type TermShard } from './term-shard.ts';

const ascending = fc.uniqueArray(fc.nat(50_000), { maxLength: 200 }).map((list) => list.sort((a, b) => a - b));

describe('letters as bytes', () => {
  it.each(['پژوهشگاه «ملی» ۱۴۰۴؟', 'القُرآن ١٤٧٧', 'צה״ל־', 'بچے ٹڈڑں۔', 'ښځې ګټې', 'شێر ڕۆژ ە', 'A "quote": 100%'])(
    'take one byte each in %s',
    (text) => {
      expect(lettersToBytes(text)).toHaveLength(text.length);
    },
  );

  it('bring every text back', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('ک', 'گ', 'a', '7', 'ש', '日', '\u200C', '=', '\n', '\0', 'ÿ', 'Ö'),
          maxLength: 12,
        }),
        (text) => {
          expect(bytesToLetters(Uint8Array.from(lettersToBytes(text)))).toBe(text);
        },
      ),
    );
  });
});

describe('numbers and words', () => {
  it('come back in the order in which they were written', () => {
    const writer = new ByteWriter();
    writer.number(0);
    writer.number(2 ** 40 + 7);
    writer.word('کتابخانه', '');
    writer.signed(-5);
    writer.word('کتابها', 'کتابخانه');
    writer.word('a'.repeat(400), 'a'.repeat(300));
    writer.signed(6);
    const reader = new ByteReader(Uint8Array.from([...writer.done(), 1, 2]));
    expect([reader.number(), reader.number(), reader.word('')]).toEqual([0, 2 ** 40 + 7, 'کتابخانه']);
    expect([reader.signed(), reader.word('کتابخانه')]).toEqual([-5, 'کتابها']);
    expect([reader.word('a'.repeat(300)), reader.signed()]).toEqual(['a'.repeat(400), 6]);
    expect([...reader.rest()]).toEqual([1, 2]);
  });

  it('are nothing past the end', () => {
    const reader = new ByteReader(new Uint8Array());
    expect([reader.number(), reader.word('کتاب')]).toEqual([0, '']);
    const writer = new ByteWriter();
    writer.word('باران', '');
    const words = new ByteReader(writer.done());
    expect([words.word(''), words.word('باران'), words.number()]).toEqual(['باران', '', 0]);
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

  it('brings back gaps far wider than the list led to expect, beside documents that follow each other', () => {
    const list = [0, 1, 2, 9000, 9001, 49_999];
    const writer = new GapWriter();
    for (const plain of [0, 3, 12]) writer.list(list, -1, plain);
    const reader = new GapReader(writer.done());
    for (const plain of [0, 3, 12]) expect(reader.list(list.length, -1, plain)).toEqual(list);
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

const again = (shard: TermShard, documents: number): TermShard =>
  decodeTermShard(Uint8Array.from(encodeTermShard(shard, documents).flatMap((part) => [...part])), documents);

describe('a shard of terms', () => {
  it('brings back terms, lists, pages and classes', () => {
    const documents = Array.from({ length: 48 }, (_, at) => at * 3);
    const many = Array.from({ length: 400 }, (_, at) => at * 2 + (at % 2));
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
      entries: [
        entry('آستان', { distinct: true }),
        entry('استانها', { lemmas: ['استان', 'استانه', 'ستان', 'آستان'] }),
        entry('کتاب', { count: 1, documents: [0] }),
        paged,
        entry('کتابهای', { count: 400, documents: many }),
        { ...paged, term: 'کتابهایش', count: 1252, documents: many },
        entry('گل', { count: 2, documents: [1, 5999] }),
      ],
      classes: [{ key: 'کتاب', members: ['کتابها', 'کتب'] }],
      joined: Uint8Array.of(7, 0, 255),
    };
    expect(again(shard, 6000)).toEqual(shard);
  });

  it('may be empty', () => {
    const shard = { entries: [], classes: [], joined: new Uint8Array() };
    expect(again(shard, 10)).toEqual(shard);
  });
});

describe('the shard of a term', () => {
  it('is the same for forms that begin alike', () => {
    const spread = { shards: 97, deep: new Set<string>() };
    expect(shardOf('کتابخانه', spread)).toBe(shardOf('کتابها', spread));
  });

  it('depends on further letters under a common beginning', () => {
    expect(deciding('نمیتواند', new Set())).toBe('نمی');
    expect(deciding('نمیتواند', new Set(['نمی', 'نمیت']))).toBe('نمیتو');
    expect(deciding('نمی', new Set(['نمی']))).toBe('نمی');
  });
});

describe('a filter of keys', () => {
  it.each([
    [ONE_IN_A_HUNDRED, 80],
    [ONE_IN_SEVEN, 400],
  ])('of %j knows every key it was given and fewer than %i in 2,000 others', (size, most) => {
    const keys = new Set(Array.from({ length: 2000 }, (_, at) => `واژه${at}`));
    const written = KeyFilter.read(KeyFilter.of(keys, size).done(), size).text();
    const filter = KeyFilter.fromText(written, size);
    expect([...keys].every((key) => filter.has(key))).toBe(true);
    const strangers = Array.from({ length: 2000 }, (_, at) => `دیگر${at}`).filter((key) => filter.has(key));
    expect(strangers.length).toBeLessThan(most);
  });

  it('knows nothing when it is empty', () => {
    expect(KeyFilter.of(new Set(), ONE_IN_A_HUNDRED).has('خبر')).toBe(false);
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
    const later: Row = { ...row, id: 'ijkmnpqr', section: 'sport', extract: 'متن '.repeat(30), time: 1e10 };
    const before: Row = { ...later, id: 'stvwxyz0', language: 'he', source: 'some', time: -4e9 };
    expect(unpackRows(packRows([later, undefined, row, before]))).toEqual([later, undefined, row, before]);
  });

  it('are none when the file is empty', () => {
    expect(unpackRows(new Uint8Array())).toEqual([]);
  });
});

describe('a manifest', () => {
  const segment = {
    name: 's1',
    level: 0,
    documents: 1,
    shards: 1,
    pages: 0,
    deep: '',
    common: '',
    newest: 1,
    oldest: 1,
    removed: [],
  };
  const manifest = { schema: SEARCH_SCHEMA, generation: 1, segments: [segment] };

  it('is read when it is of this version and refused otherwise', () => {
    expect(readManifest(manifest)).toEqual(manifest);
    expect(readManifest({ ...manifest, schema: 'search/1.0' })).toBeUndefined();
    expect(readManifest({ ...manifest, segments: [{ ...segment, removed: ['1'] }] })).toBeUndefined();
    expect(readManifest(null)).toBeUndefined();
  });
});
