import type { Database, Statement } from 'libsql';
import { isTombstone } from '#article/is-tombstone.ts';
import type { ArticleDocument } from '#article/article.ts';
import { canonicalJson } from '../editing/canonical-json.ts';
import { sha256 } from '../files/sha256.ts';
import { makeOrphanedPictures } from './orphaned-pictures.ts';
import type { OrphanedPictures } from './orphaned-pictures.ts';
import { settle } from './settle.ts';
import type { Known, Settlement } from './settle.ts';
import { placeOf } from './store.ts';
import type { Amendment, Desk, Outcome, StoredRecord } from './store.ts';
import { documentOf, readRow, SELECT_ROW } from './stored-row.ts';
import type { StoredRow } from './stored-row.ts';
import { makeStoryFile } from './story-file.ts';
import type { StoryFile } from './story-file.ts';

export type Statements = {
  readonly findById: Statement;
  readonly findByUri: Statement;
  readonly put: Statement;
  readonly putDoc: Statement;
  readonly unhold: Statement;
  readonly log: Statement;
  readonly stories: StoryFile;
  readonly pictures: OrphanedPictures;
};

/** @param media the folder of the pictures */
export const prepare = (database: Database, media: string): Statements => ({
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
  pictures: makeOrphanedPictures(database, media),
});

const seqOf = (row: unknown): number => {
  if (typeof row === 'object' && row !== null && 'seq' in row && typeof row.seq === 'number') return row.seq;
  throw new Error('the store gave no sequence number');
};

/** What the journal says of a change. */
type Entry = { readonly op: Outcome['kind'] | 'amended' | 'lifted' | 'restored'; readonly at: string };

/** Writes a document with all that is kept beside it. Inside a transaction. */
export const write = (
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

const rowUnder = ({ findById, findByUri }: Statements, { id, uri }: ArticleDocument): StoredRow | undefined => {
  const found: unknown = findById.get(id) ?? findByUri.get(uri);
  return found === undefined ? undefined : readRow(found);
};

/** Judges an arriving document and writes what it brings. Inside a transaction. */
export const takeOne = (statements: Statements, arriving: ArticleDocument, desk: Desk): Outcome => {
  const row = rowUnder(statements, arriving);
  const known: Known | undefined = row && { ...row, document: documentOf(row) };
  const { outcome, write: settled } = settle(known, arriving, desk);
  if (desk.hold === true && known !== undefined && isChange(outcome)) return { kind: 'held', id: outcome.id };
  if (outcome.kind === 'withdrawn') statements.pictures.leave(known?.document);
  if (settled !== undefined) write(statements, recordToWrite(settled, row), { op: outcome.kind, at: desk.now });
  return outcome;
};

/** The row of an article. */
export const rowOf = ({ findById }: Statements, id: string): StoredRow | undefined => {
  const row: unknown = findById.get(id);
  return row === undefined ? undefined : readRow(row);
};

/** Makes an editor's change. Inside a transaction. */
export const amendOne = (statements: Statements, id: string, by: { change: Amendment; at: string }): void => {
  const row = rowOf(statements, id);
  const document = row && by.change(documentOf(row));
  if (row === undefined || document === undefined) return;
  write(statements, recordToWrite({ document, taken: row.taken }, row), { op: 'amended', at: by.at });
};
