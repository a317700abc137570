import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { listFiles } from '../files/list-files.ts';
import { writeFile } from '../files/write-file.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { importFiles } from './import.ts';
import { exportStore, importStore, verifyStore } from './store-transfer.ts';

const filledStore = async (): Promise<string> => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.json'), JSON.stringify(buildArticle()));
  const store = join(folder, 'news.db');
  await importFiles({ files: [join(folder, 'a.json')], store, now: '2026-11-24T12:00:00Z' }, recordingTerminal());
  return store;
};

it('carries a store over a folder to another machine', async () => {
  const [terminal, folder] = [recordingTerminal(), temporaryFolder()];
  expect(await exportStore(await filledStore(), folder, terminal)).toBe(0);
  const copy = join(temporaryFolder(), 'copy.db');
  expect(await importStore(copy, folder, terminal)).toBe(0);
  expect(await verifyStore(copy, terminal)).toBe(0);
  expect(terminal.said).toEqual([
    `Exported 1 article to ${folder}`,
    `Restored 1 article to ${copy}`,
    'Every article is as it was written',
  ]);
});

it('carries the pictures along, and leaves those that are there as they are', async () => {
  const [terminal, folder, store] = [recordingTerminal(), temporaryFolder(), await filledStore()];
  for (const name of ['0d/one.jpg', '2a/two.jpg']) await writeFile(join(store, '../media', name), name);
  await exportStore(store, folder, terminal);
  expect(await listFiles(join(folder, 'media'))).toEqual(['0d/one.jpg', '2a/two.jpg']);
  const copy = join(temporaryFolder(), 'copy.db');
  await writeFile(join(copy, '../media/0d/one.jpg'), 'mine');
  await importStore(copy, folder, terminal);
  expect(readFileSync(join(copy, '../media/0d/one.jpg'), 'utf8')).toBe('mine');
  expect(readFileSync(join(copy, '../media/2a/two.jpg'), 'utf8')).toBe('2a/two.jpg');
});

it('restores nothing from a folder that is no export', async () => {
  const terminal = recordingTerminal();
  const store = join(temporaryFolder(), 'news.db');
  expect(await importStore(store, temporaryFolder(), terminal)).toBe(65);
  expect(terminal.warned[0]).toContain('holds no articles');
  expect(existsSync(store)).toBe(false);
});

it('names a damaged article', async () => {
  const [terminal, store] = [recordingTerminal(), await filledStore()];
  new Libsql(store).prepare("UPDATE doc SET json = replace(json, 'رود', 'کوه')").run();
  expect(await verifyStore(store, terminal)).toBe(65);
  expect(terminal.warned[0]).toContain('7k3m9q2xw4ct');
});

it('needs a store to export', async () => {
  const terminal = recordingTerminal();
  expect(await exportStore(join(temporaryFolder(), 'none.db'), '/nowhere', terminal)).toBe(66);
});
