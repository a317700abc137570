import { copyFiles } from '../files/copy-files.ts';
import { openStore } from '../store/open-store.ts';
import { readStoreFolder, writeStoreFolder } from '../store/store-folder.ts';
import { mediaFolder } from '../store/store-places.ts';
import { EXIT } from './report/exit-codes.ts';
import { problemLine } from './report/problem.ts';
import type { Terminal } from './report/terminal.ts';
import { withStore } from './with-store.ts';

const counted = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`;

/**
 * Writes a store out as a folder: its articles as JSON, and its pictures.
 *
 * @returns the exit code
 */
export const exportStore = (store: string, folder: string, terminal: Terminal): Promise<number> =>
  withStore(store, terminal, async ({ records }) => {
    const count = await writeStoreFolder(folder, records());
    await copyFiles(mediaFolder(store), `${folder}/media`);
    terminal.say(`Exported ${counted(count)} to ${folder}`);
    return EXIT.ok;
  });

/**
 * Restores a store from such a folder. Documents that are there already are set to what the folder
 * says; nothing else is touched.
 *
 * @returns the exit code
 */
export const importStore = async (store: string, folder: string, terminal: Terminal): Promise<number> => {
  const read = await readStoreFolder(folder);
  if (!read.ok) {
    const { file, field, message } = read.problem;
    terminal.warn(problemLine({ file, field, message, action: 'nothing was restored' }));
    return EXIT.badData;
  }
  const opened = openStore(store, true);
  if (!opened.ok) {
    terminal.warn(problemLine({ file: store, message: opened.message }));
    return EXIT.badData;
  }
  await copyFiles(`${folder}/media`, mediaFolder(store));
  opened.store.restore(read.records);
  opened.store.close();
  terminal.say(`Restored ${counted(read.records.length)} to ${store}`);
  return EXIT.ok;
};

/**
 * Compares every document of a store with its digest.
 *
 * @returns the exit code
 */
export const verifyStore = (store: string, terminal: Terminal): Promise<number> =>
  withStore(store, terminal, ({ verify }) => {
    let damaged = 0;
    for (const { id, message } of verify()) {
      damaged += 1;
      terminal.warn(problemLine({ file: store, entry: id, message }));
    }
    terminal.say(damaged === 0 ? 'Every article is as it was written' : `${counted(damaged)} damaged`);
    return damaged === 0 ? EXIT.ok : EXIT.badData;
  });
