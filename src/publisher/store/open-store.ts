import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import type { Database } from 'libsql';
import { errorCode } from '../files/error-code.ts';
import { makeFolder } from '../files/make-folder.ts';
import { makeStore } from './make-store.ts';
import { migrate, STORE_VERSION, storeVersion } from './migrations.ts';
import { mediaFolder } from './store-places.ts';
import type { Store } from './store.ts';
import { fileStories } from './story-file.ts';

export type OpenStoreResult =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly reason: 'missing' | 'damaged' | 'newer'; readonly message: string };

/** Milliseconds to wait for another process that is writing. */
const PATIENCE = 10_000;

/** What was withdrawn is overwritten in the file, not only forgotten. */
const SETTINGS = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'secure_delete = ON'];

const connect = (path: string): Database => {
  const database = new Libsql(path);
  database.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
  for (const setting of SETTINGS) database.exec(`PRAGMA ${setting}`);
  return database;
};

const DAMAGED = new Set(['SQLITE_NOTADB', 'SQLITE_CORRUPT']);

/**
 * Opens the store in a file, in a mode in which a finished write survives a power cut and another
 * process may read and write at the same time.
 *
 * @param create whether a store that is not there is made
 */
export const openStore = (path: string, create: boolean): OpenStoreResult => {
  if (!create && !existsSync(path))
    return { ok: false, reason: 'missing', message: 'does not exist; import something first' };
  makeFolder(dirname(path));
  try {
    const database = connect(path);
    const version = storeVersion(database);
    if (version > STORE_VERSION) {
      database.close();
      return { ok: false, reason: 'newer', message: `was written by a newer Yelloweston (version ${version})` };
    }
    migrate(database);
    fileStories(database);
    return { ok: true, store: makeStore(database, mediaFolder(path)) };
  } catch (error) {
    if (!DAMAGED.has(errorCode(error))) throw error;
    return { ok: false, reason: 'damaged', message: 'is not a Yelloweston store, or is damaged' };
  }
};
