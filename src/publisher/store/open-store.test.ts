import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { sha256 } from '../files/sha256.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openStore } from './open-store.ts';

const desk = { now: '2026-11-24T12:00:00Z', sourceOf: (name: string) => name, sha256 };

const opened = (path: string) => {
  const result = openStore(path, true);
  if (!result.ok) throw new Error(result.message);
  return result.store;
};

it('makes a store, and its folder, only when asked', () => {
  const path = join(temporaryFolder(), 'sub/news.db');
  expect(openStore(path, false)).toMatchObject({ ok: false, reason: 'missing' });
  expect(existsSync(path)).toBe(false);
  opened(path).close();
  expect(existsSync(path)).toBe(true);
});

it('keeps what was written when it is closed and opened again', () => {
  const path = join(temporaryFolder(), 'news.db');
  const first = opened(path);
  first.take([buildArticle()], desk);
  first.close();
  const again = opened(path);
  expect(again.read('7k3m9q2xw4ct')).toMatchObject({ headline: buildArticle().headline });
  again.close();
});

it('writes so that a power cut loses no finished import', () => {
  const path = join(temporaryFolder(), 'news.db');
  opened(path).close();
  expect(new Libsql(path).prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
});

it('lets two writers work on one store', () => {
  const path = join(temporaryFolder(), 'news.db');
  const [one, other] = [opened(path), opened(path)];
  one.take([buildArticle()], desk);
  expect(other.take([buildArticle()], desk)).toMatchObject([{ kind: 'unchanged' }]);
  other.take([buildArticle({ id: 'c2d4e6f8g0h2', uri: 'tag:example.org,2026:b' })], desk);
  expect([...one.records()]).toHaveLength(2);
  one.close();
  other.close();
});

it('refuses a file that is no store, and leaves it as it is', () => {
  const path = join(temporaryFolder(), 'letter.txt');
  writeFileSync(path, 'این یک نامه است، نه یک مخزن. '.repeat(100));
  expect(openStore(path, true)).toMatchObject({ ok: false, reason: 'damaged' });
});

it('refuses a store that a newer program wrote', () => {
  const path = join(temporaryFolder(), 'news.db');
  opened(path).close();
  new Libsql(path).exec('PRAGMA user_version = 99');
  expect(openStore(path, true)).toMatchObject({ ok: false, reason: 'newer' });
});
