import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { SITE_ROOT } from '../root/site-root.ts';

/** Why a document is kept. One without any reason is removed. */
export type Reasons = {
  /** When it was last opened, in milliseconds since 1970. */
  readonly openedAt?: number;
  /** Whether it is in the reader's own list. */
  readonly saved?: true;
  /** Stamp of the download it came with. */
  readonly edition?: string;
};

/** JSON of one address, as the site gave it. */
export type KeptDocument = Reasons & {
  readonly address: string;
  readonly kind: 'article' | 'other';
  readonly json: unknown;
  /** Size of the JSON in bytes. */
  readonly bytes: number;
  /** Addresses of its pictures, each that of the whole one. */
  readonly pictures: readonly string[];
  /** What its pictures take, in bytes; absent until all of them are here. */
  readonly pictureBytes?: number;
};

/** A download of the newest stories of an edition. */
export type Edition = {
  readonly stamp: string;
  readonly language: string;
  /** RFC 3339. */
  readonly at: string;
};

type Schema = DBSchema & {
  documents: { key: string; value: KeptDocument; indexes: { opened: ['kind', 'openedAt'] } };
  editions: { key: string; value: Edition };
};

export type Database = IDBPDatabase<Schema>;

/**
 * Steps from each version of the database to the next; a step that was published is never changed,
 * because somewhere a browser still has to take it.
 */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('documents', { keyPath: 'address' }).createIndex('opened', ['kind', 'openedAt']);
    database.createObjectStore('editions', { keyPath: 'stamp' });
  },
];

const open = (): Promise<Database> =>
  openDB<Schema>(`yelloweston${SITE_ROOT}`, MIGRATIONS.length, {
    upgrade: (database, before) => {
      for (const migrate of MIGRATIONS.slice(before)) migrate(database);
    },
    // A newer app in another tab wants to go on: it must not wait for this one.
    blocking: (_current, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      database = undefined;
    },
    terminated: () => {
      database = undefined;
    },
  });

let database: Promise<Database> | undefined;

/** The store of this device, opened once; undefined where the browser allows none. */
export const openDatabase = async (): Promise<Database | undefined> => {
  try {
    return await (database ??= open());
  } catch {
    database = undefined;
    return undefined;
  }
};
