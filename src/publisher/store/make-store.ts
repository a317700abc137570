import type { Database, Statement } from 'libsql';
import { isTombstone } from '#article/is-tombstone.ts';
import type { ArticleDocument } from '#article/article.ts';
import { canonicalJson } from '../editing/canonical-json.ts';
import { sha256 } from '../files/sha256.ts';
import { inTransaction } from './in-transaction.ts';
import { makeNotes } from './notes.ts';
import { makeQuarantine, recentIds } from './quarantine.ts';
import { settle } from './settle.ts';
import type { Known, Settlement } from './settle.ts';
import { placeOf } from './store.ts';
import { makeStoryFile } from './story-file.ts';
import type { StoryFile } from './story-file.ts';
import type { Amendment, Desk, Outcome, SequencedRecord, Store, StoredRecord, StoreProblem } from './store.ts';
import { documentOf, readRow, recordOf, SELECT_ROW } from './stored-row.ts';
import type { StoredRow } from './stored-row.ts';

/** Rows read at a time: few enough to hold, and no cursor stays open while they are used. */
const PAGE = 500;

type Statements = {
  readonly findById: Statement;
  readonly findByUri: Statement;
  readonly put: Statement;
  readonly putDoc: Statement;
  readonly unhold: Statement;
  readonly log: Statement;
  readonly stories: StoryFile;
};

const prepare = (database: Database): Statements => ({
  findById: database.prepare(`${SELECT_ROW} WHERE id = ?`),
  findByUri: database.prepare(`${SELECT_ROW} WHERE uri = ?`),
  put: database.prepare(`INSERT INTO article (id, uri, status, language, section, source, taken, hash, lifted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET status = excluded.status, language = excluded.language, section = excluded.section,
      source = excluded.source, taken = excluded.taken, hash = excluded.hash, lifted = excluded.lifted
    RETURNING seq`),
  putDoc: database.prepare(
    'INSERT INTO doc (seq, json) VALUES (?, ?) ON CONFLICT (seq) DO UPDATE SET json = excluded.json',
  ),
  // What a withdrawn article would have said must not stay in the file either.
  unhold: database.prepare('DELETE FROM quarantine WHERE id = ?'),
  log: database.prepare('INSERT INTO journal (seq, op, at) VALUES (?, ?, ?)'),
  stories: makeStoryFile(database),
});

const seqOf = (row: unknown): number => {
  if (typeof row === 'object' && row !== null && 'seq' in row && typeof row.seq === 'number') return row.seq;
  throw new Error('the store gave no sequence number');
};

type Entry = { readonly op: Outcome['kind'] | 'amended' | 'lifted' | 'restored'; readonly at: string };

const write = (
  { put, putDoc, unhold, log, stories }: Statements,
  { document, ...record }: StoredRecord & { readonly document: ArticleDocument },
  entry: Entry,
): void => {
  const { id, uri, status, language, section, source, taken, json, lifted } = record;
  const seq = seqOf(put.get(id, uri, status, language, section, source, taken, sha256(json), Number(lifted)));
  putDoc.run(seq, json);
  if (status === 'canceled') unhold.run(id);
  if (entry.op !== 'added') stories.remove(seq);
  if (!isTombstone(document) && status === 'usable') stories.put(seq, document);
  log.run(seq, entry.op, entry.at);
};

const NOWHERE = { language: null, section: null, source: null };

const recordToWrite = (
  settled: NonNullable<Settlement['write']>,
  known: StoredRow | undefined,
): StoredRecord & { readonly document: ArticleDocument } => {
  const { document, taken } = settled;
  const place = isTombstone(document) ? (known ?? NOWHERE) : placeOf(document);
  const { language, section, source } = place;
  const { id, uri, status } = document;
  return { id, uri, status, language, section, source, taken, lifted: false, json: canonicalJson(document), document };
};

const isChange = ({ kind }: Outcome): boolean => kind === 'changed' || kind === 'withdrawn';

const takeOne = (statements: Statements, arriving: ArticleDocument, desk: Desk): Outcome => {
  const found: unknown = statements.findById.get(arriving.id) ?? statements.findByUri.get(arriving.uri);
  const row = found === undefined ? undefined : readRow(found);
  const known: Known | undefined = row && { ...row, document: documentOf(row) };
  const { outcome, write: settled } = settle(known, arriving, desk);
  if (desk.hold === true && known !== undefined && isChange(outcome)) return { kind: 'held', id: outcome.id };
  if (settled !== undefined) write(statements, recordToWrite(settled, row), { op: outcome.kind, at: desk.now });
  return outcome;
};

const rowOf = ({ findById }: Statements, id: string): StoredRow | undefined => {
  const row: unknown = findById.get(id);
  return row === undefined ? undefined : readRow(row);
};

const amendOne = (statements: Statements, id: string, by: { change: Amendment; at: string }): void => {
  const row = rowOf(statements, id);
  const document = row && by.change(documentOf(row));
  if (row === undefined || document === undefined) return;
  write(statements, recordToWrite({ document, taken: row.taken }, row), { op: 'amended', at: by.at });
};

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

/** A store on an open and migrated database. */
export const makeStore = (database: Database): Store => {
  const statements = prepare(database);
  const all = (work: () => void): void => inTransaction(database, work);
  return {
    take: (arrivals, desk) => {
      const outcomes: Outcome[] = [];
      all(() => {
        for (const arriving of arrivals) outcomes.push(takeOne(statements, arriving, desk));
      });
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
    quarantine: makeQuarantine(database, (arriving, desk) => takeOne(statements, arriving, desk)),
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
