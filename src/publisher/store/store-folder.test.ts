import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { persianArticle } from '#article/examples/persian-article.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import { listFiles } from '../files/list-files.ts';
import { sha256 } from '../files/sha256.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openStore } from './open-store.ts';
import { readStoreFolder, writeStoreFolder } from './store-folder.ts';
import type { Store } from './store.ts';

const desk = { now: '2026-11-24T12:00:00Z', sourceOf: (name: string) => name, sha256 };

const emptyStore = (): Store => {
  const result = openStore(join(temporaryFolder(), 'news.db'), true);
  if (!result.ok) throw new Error(result.message);
  return result.store;
};

const contents = async (folder: string): Promise<string[]> =>
  (await listFiles(folder)).map((file) => `${file}\n${readFileSync(join(folder, file), 'utf8')}`);

const restored = async (folder: string): Promise<Store> => {
  const read = await readStoreFolder(folder);
  if (!read.ok) throw new Error(read.problem.message);
  const store = emptyStore();
  store.restore(read.records);
  return store;
};

it('comes back from a folder byte for byte, in the same order', async () => {
  const store = emptyStore();
  store.take([persianArticle, buildArticle(), withdrawnArticle], desk);
  store.take([buildArticle({ headline: 'سرخط می\u200Cماند' })], desk);
  store.take([{ ...withdrawnArticle, id: persianArticle.id, uri: persianArticle.uri }], desk);
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  await writeStoreFolder(first, store.records());
  const again = await restored(first);
  await writeStoreFolder(second, again.records());
  expect(await contents(second)).toEqual(await contents(first));
  expect([...again.records()]).toEqual([...store.records()]);
  expect([...again.verify()]).toEqual([]);
});

it('still knows what it took, so that the same import changes nothing', async () => {
  const store = emptyStore();
  store.take([buildArticle()], desk);
  const folder = temporaryFolder();
  await writeStoreFolder(folder, store.records());
  expect((await restored(folder)).take([buildArticle()], desk)).toMatchObject([{ kind: 'unchanged' }]);
});

it('reads a folder somebody made by hand, in the order of import', async () => {
  const folder = temporaryFolder();
  for (const article of [buildArticle({ imported: '2026-03-22T00:00:00Z' }), persianArticle]) {
    mkdirSync(join(folder, 'a', article.id.slice(0, 2)), { recursive: true });
    writeFileSync(join(folder, 'a', article.id.slice(0, 2), `${article.id}.json`), JSON.stringify(article));
  }
  expect([...(await restored(folder)).records()].map(({ id }) => id)).toEqual([persianArticle.id, buildArticle().id]);
});

it.each([
  ['a/7k/7k3m9q2xw4ct.json', '{"schema":', { field: '(document)' }],
  ['a/aa/aaaaaaaaaaaa.json', JSON.stringify(buildArticle()), { field: 'id' }],
  ['b.json', '{}', { message: 'holds no articles (a/<xx>/<id>.json)' }],
])('refuses a folder as a whole when one file is wrong: %s', async (file, text, problem) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
  expect(await readStoreFolder(folder)).toMatchObject({ ok: false, problem });
});
