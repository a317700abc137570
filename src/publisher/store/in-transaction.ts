import type { Database } from 'libsql';

/**
 * Does some work as one transaction, begun as a writer at once, so that two processes wait for each
 * other instead of failing half-way. The driver's own helper hides the error of a full disk, after
 * which SQLite has already rolled back, behind its failing second rollback.
 */
export const inTransaction = (database: Database, work: () => void): void => {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
};
