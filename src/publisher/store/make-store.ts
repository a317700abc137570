import type { Database } from 'libsql';
import { sha256 } from '../files/sha256.ts';
import { inTransaction } from './in-transaction.ts';
import { makeNotes } from './notes.ts';
import { makeQuarantine, recentIds } from './quarantine.ts';
import type { Outcome, Quarantine, SequencedRecord, Store, StoreProblem } from './store.ts';
import { documentOf, readRow, recordOf, SELECT_ROW } from './stored-row.ts';
import type { StoredRow } from './stored-row.ts';
import { amendOne, prepare, rowOf, takeOne, write } from './write-documents.ts';
import type { Statements } from './write-documents.ts';

/** Rows read at a time: few enough to hold, and no cursor stays open while they are used. */
const PAGE = 500;

function* rowsOf(database: Database): Generator<StoredRow> {
  const page = database.prepare(`${SELECT_ROW} WHERE article.seq > ? ORDER BY article.seq LIMIT ${PAGE}`);
  let last = 0;
  for (;;) {
    const rows = page.all(last).map(readRow);
    yield* rows;
    const newest = rows.at(-1);
    if (newest === undefined) return;
    last = newest.seq;
  }
}

function* recordsOf(database: Database): Generator<SequencedRecord> {
  for (const row of rowsOf(database)) yield recordOf(row);
}

function* problemsOf(database: Database): Generator<StoreProblem> {
  for (const { id, json, hash } of rowsOf(database))
    if (sha256(json) !== hash) yield { id, message: 'is not what was written: its digest differs' };
}

/** The quarantine of the store, whose accepted withdrawals take pictures along. */
const quarantineOf = (database: Database, statements: Statements): Quarantine => {
  const quarantine = makeQuarantine(database, (arriving, desk) => takeOne(statements, arriving, desk));
  return {
    ...quarantine,
    accept: (origin, desk) => {
      const outcomes = quarantine.accept(origin, desk);
      statements.pictures.clear();
      return outcomes;
    },
  };
};

/**
 * A store on an open and migrated database.
 *
 * @param media the folder of its pictures
 */
export const makeStore = (database: Database, media: string): Store => {
  const statements = prepare(database, media);
  const all = (work: () => void): void => inTransaction(database, work);
  return {
    take: (arrivals, desk) => {
      const outcomes: Outcome[] = [];
      all(() => {
        for (const arriving of arrivals) outcomes.push(takeOne(statements, arriving, desk));
      });
      statements.pictures.clear();
      return outcomes;
    },
    restore: (records) =>
      all(() => {
        for (const record of records)
          write(statements, { ...record, document: documentOf(record) }, { op: 'restored', at: '' });
      }),
    amend: (id, change, at) => all(() => amendOne(statements, id, { change, at })),
    lift: (id, at) =>
      all(() => {
        const row = rowOf(statements, id);
        if (row?.status === 'canceled')
          write(statements, { ...row, document: documentOf(row), lifted: true }, { op: 'lifted', at });
      }),
    quarantine: quarantineOf(database, statements),
    recent: (source, count) => recentIds(database, source, count),
    ...makeNotes(database),
    read: (id) => {
      const row = rowOf(statements, id);
      return row && documentOf(row);
    },
    records: () => recordsOf(database),
    verify: () => problemsOf(database),
    close: () => {
      database.close();
    },
  };
};
