import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { EXIT } from './report/exit-codes.ts';
import { problemLine } from './report/problem.ts';
import type { Terminal } from './report/terminal.ts';

/**
 * Does something with a store that must be there already, and closes it whatever happens.
 *
 * @returns the exit code of the work, or that of a store which cannot be opened
 */
export const withStore = async (
  path: string,
  terminal: Terminal,
  work: (store: Store) => number | Promise<number>,
): Promise<number> => {
  const opened = openStore(path, false);
  if (!opened.ok) {
    terminal.warn(problemLine({ file: path, message: opened.message }));
    return opened.reason === 'missing' ? EXIT.noInput : EXIT.badData;
  }
  try {
    return await work(opened.store);
  } finally {
    opened.store.close();
  }
};
