import type { Database } from 'libsql';
import { inTransaction } from './in-transaction.ts';

/**
 * One entry per version of the tables, oldest first; `user_version` counts those that ran. An entry
 * is never edited once released. The JSON stands in a table of its own, because scans over short
 * rows must not drag whole articles through memory.
 */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE article (
     seq INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     uri TEXT NOT NULL UNIQUE,
     status TEXT NOT NULL,
     language TEXT,
     section TEXT,
     source TEXT,
     taken TEXT,
     hash TEXT NOT NULL
   );
   CREATE TABLE doc (seq INTEGER PRIMARY KEY REFERENCES article (seq), json TEXT NOT NULL);
   CREATE TABLE journal (
     n INTEGER PRIMARY KEY AUTOINCREMENT,
     seq INTEGER NOT NULL REFERENCES article (seq),
     op TEXT NOT NULL,
     at TEXT NOT NULL
   );`,
  `ALTER TABLE article ADD COLUMN lifted INTEGER NOT NULL DEFAULT 0;
   CREATE INDEX article_by_source ON article (source, seq);
   CREATE TABLE quarantine (
     id TEXT PRIMARY KEY REFERENCES article (id),
     origin TEXT NOT NULL,
     at TEXT NOT NULL,
     json TEXT NOT NULL
   );
   CREATE TABLE fetched (address TEXT PRIMARY KEY, state TEXT NOT NULL);`,
  // `story` is the seq of the article under whose keys the story is filed; one that is shown has a story.
  `ALTER TABLE article ADD COLUMN story INTEGER;
   CREATE INDEX article_by_story ON article (story, seq);
   CREATE INDEX article_to_file ON article (seq) WHERE status = 'usable' AND story IS NULL;
   CREATE TABLE filed (
     key INTEGER NOT NULL,
     at INTEGER NOT NULL,
     seq INTEGER NOT NULL REFERENCES article (seq),
     PRIMARY KEY (key, at, seq)
   ) WITHOUT ROWID;
   CREATE INDEX filed_by_article ON filed (seq);`,
];

/** The version a store has after `migrate`. */
export const STORE_VERSION = MIGRATIONS.length;

/** The number of migrations a store has seen. */
export const storeVersion = (database: Database): number => {
  const row: unknown = database.prepare('PRAGMA user_version').get();
  const version: unknown = typeof row === 'object' && row !== null && 'user_version' in row ? row.user_version : 0;
  return typeof version === 'number' ? version : 0;
};

/** Brings the tables up to date; each step and its number are one transaction. */
export const migrate = (database: Database): void => {
  for (let version = storeVersion(database); version < STORE_VERSION; version += 1) {
    const step = `${MIGRATIONS[version] ?? ''} PRAGMA user_version = ${version + 1};`;
    inTransaction(database, () => {
      // Another process may have done this step while we waited for the lock.
      if (storeVersion(database) === version) database.exec(step);
    });
  }
};
