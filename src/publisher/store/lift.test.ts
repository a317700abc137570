import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import { sha256 } from '../files/sha256.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openStore } from './open-store.ts';
import { readStoreFolder, writeStoreFolder } from './store-folder.ts';
import type { Store } from './store.ts';

const desk = { now: '2026-11-24T12:00:00Z', sourceOf: (name: string) => name, sha256 };
const { id, uri } = buildArticle();
const stub = { ...withdrawnArticle, id, uri };

const emptyStore = (): Store => {
  const result = openStore(join(temporaryFolder(), 'news.db'), true);
  if (!result.ok) throw new Error(result.message);
  return result.store;
};

it('carries a lifted withdrawal over a folder', async () => {
  const store = emptyStore();
  store.take([buildArticle(), stub], desk);
  store.lift(id, desk.now);
  const folder = temporaryFolder();
  await writeStoreFolder(folder, store.records());
  const read = await readStoreFolder(folder);
  if (!read.ok) throw new Error(read.problem.message);
  const copy = emptyStore();
  copy.restore(read.records);
  expect([...copy.records()]).toEqual([...store.records()]);
  expect(copy.take([buildArticle()], desk)).toMatchObject([{ kind: 'restored' }]);
});

it('says in its history that the article came again', () => {
  const store = emptyStore();
  store.take([buildArticle(), stub], desk);
  store.lift(id, desk.now);
  store.take([buildArticle()], desk);
  const version = stub.version + 1;
  expect(store.read(id)).toMatchObject({ version, history: [{ version, at: desk.now, kind: 'published' }] });
});

it('lifts nothing of an article that is not withdrawn', () => {
  const store = emptyStore();
  store.take([buildArticle()], desk);
  store.lift(id, desk.now);
  expect([...store.records()]).toMatchObject([{ lifted: false }]);
});
