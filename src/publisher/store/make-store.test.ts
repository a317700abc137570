import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import type { Article, ArticleDocument } from '#article/article.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import { sha256 } from '../files/sha256.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openStore } from './open-store.ts';
import type { Outcome, Store } from './store.ts';

const NOW = '2026-11-24T12:00:00Z';
const aliases: Readonly<Record<string, string>> = { 'خبرگزاری کویر': 'کویر' };
const desk = { now: NOW, sourceOf: (name: string) => aliases[name] ?? name, sha256 };

const open = (): Store & { path: string } => {
  const path = join(temporaryFolder(), 'news.db');
  const result = openStore(path, true);
  if (!result.ok) throw new Error(result.message);
  return { ...result.store, path };
};

const kavir = (fields: Partial<Article> = {}): Article =>
  buildArticle({ credit: [{ name: 'کویر', role: 'via' }], ...fields });
const { id, uri } = kavir();
const tombstone = { ...withdrawnArticle, id, uri, version: 2 };
const take = (store: Store, ...documents: ArticleDocument[]): Outcome['kind'][] =>
  store.take(documents, desk).map(({ kind }) => kind);

describe('an article that comes again', () => {
  it('changes nothing when it says the same', () => {
    const store = open();
    expect(take(store, kavir())).toEqual(['added']);
    const before = store.read(id);
    expect(take(store, kavir({ imported: '2026-12-01T00:00:00Z' }))).toEqual(['unchanged']);
    expect(store.read(id)).toEqual(before);
  });

  it('becomes the next version when it says something else, and tells what changed', () => {
    const store = open();
    take(store, kavir());
    expect(take(store, kavir({ headline: 'سرخط تازه', imported: NOW }))).toEqual(['changed']);
    expect(store.read(id)).toMatchObject({
      version: 2,
      headline: 'سرخط تازه',
      imported: kavir().imported,
      history: [{ version: 2, at: NOW, kind: 'update', fields: ['headline'] }],
    });
  });

  it('keeps the history its source wrote', () => {
    const store = open();
    take(store, kavir());
    const history = [{ version: 3, at: '2026-04-01T00:00:00Z', kind: 'correction' as const, note: 'عدد درست شد.' }];
    take(store, kavir({ version: 3, headline: 'سرخط درست', history }));
    expect(store.read(id)).toMatchObject({ version: 3, history });
  });

  it('is not changed by another source, under whichever of its names', () => {
    const store = open();
    take(store, kavir());
    const stranger = store.take([kavir({ headline: 'دیگر', credit: [{ name: 'البرز', role: 'via' }] })], desk);
    expect(stranger).toMatchObject([{ kind: 'refused', field: 'credit' }]);
    expect(store.read(id)).toMatchObject({ headline: kavir().headline });
    expect(take(store, kavir({ headline: 'دیگر', credit: [{ name: 'خبرگزاری کویر', role: 'via' }] }))).toEqual([
      'changed',
    ]);
  });

  it('is refused when its id or its URI belongs to another article', () => {
    const store = open();
    take(store, kavir());
    expect(store.take([kavir({ uri: 'tag:example.org,2026:other' })], desk)).toMatchObject([
      { kind: 'refused', field: 'id' },
    ]);
    expect(store.take([kavir({ id: 'c2d4e6f8g0h2' })], desk)).toMatchObject([{ kind: 'refused', field: 'uri' }]);
  });
});

describe('a withdrawal', () => {
  it('replaces the article and leaves none of its words in the file', () => {
    const store = open();
    take(store, kavir({ headline: 'سرخط پنهان' }));
    expect(take(store, tombstone)).toEqual(['withdrawn']);
    expect(store.read(id)).toEqual(tombstone);
    store.close();
    expect(readFileSync(store.path).includes('پنهان')).toBe(false);
  });

  it('wins over every later import', () => {
    const store = open();
    take(store, kavir(), tombstone);
    expect(take(store, kavir({ version: 9, headline: 'بازگشت' }), tombstone)).toEqual(['kept-out', 'unchanged']);
    expect(store.read(id)).toEqual(tombstone);
  });

  it('counts even for an article that never came', () => {
    const store = open();
    expect(take(store, tombstone, kavir())).toEqual(['withdrawn', 'kept-out']);
  });

  it('remembers in which lists the article stood', () => {
    const store = open();
    take(store, kavir({ section: 'science' }), tombstone);
    const [record] = store.records();
    expect(record).toMatchObject({ status: 'canceled', language: 'fa', section: 'science', source: 'کویر' });
  });
});

it('puts a batch in as a whole or not at all', () => {
  const store = open();
  const broken = { ...kavir({ id: 'c2d4e6f8g0h2', uri: 'tag:example.org,2026:b' }), credit: [] } as unknown as Article;
  expect(() => take(store, kavir(), broken)).toThrow();
  expect([...store.records()]).toEqual([]);
});

it('gives records in the order in which they first came, many pages of them', () => {
  const store = open();
  const letters = '0123456789abcdefghjkmnpqrstvwxyz';
  const ids = Array.from(
    { length: 510 },
    (_, at) => `aaaaaaaa${[at >> 10, at >> 5, at].map((n) => letters[n & 31]).join('')}`,
  );
  take(store, ...ids.map((own) => kavir({ id: own, uri: `tag:example.org,2026:${own}` })));
  take(store, kavir({ id: ids[0]!, uri: `tag:example.org,2026:${ids[0]!}`, headline: 'تازه' }));
  expect([...store.records()].map((record) => record.id)).toEqual(ids);
});

it('finds a document that was altered behind its back', () => {
  const store = open();
  take(store, kavir());
  expect([...store.verify()]).toEqual([]);
  new Libsql(store.path).prepare("UPDATE doc SET json = replace(json, 'رود', 'کوه')").run();
  expect([...store.verify()]).toMatchObject([{ id }]);
});
