import type { Database } from 'libsql';
import * as v from 'valibot';
import type { ArticleDocument } from '#article/article.ts';
import { isTombstone } from '#article/is-tombstone.ts';
import { readArticle } from '#article/read-article.ts';
import { canonicalJson } from '../editing/canonical-json.ts';
import { contentHash } from '../editing/content-hash.ts';
import { inTransaction } from './in-transaction.ts';
import type { Desk, Outcome, Quarantine, Quarantined } from './store.ts';

const rowSchema = v.object({ origin: v.string(), at: v.string(), json: v.string() });
const idRowSchema = v.object({ id: v.string() });

const quarantined = (row: unknown): Quarantined => {
  const { origin, at, json } = v.parse(rowSchema, row);
  const result = readArticle(JSON.parse(json));
  if (!result.ok) throw new Error(`a change held from ${origin} is damaged`);
  return { origin, at, document: result.article };
};

/** Ids of the articles a source is credited with, the newest first. */
export const recentIds = (database: Database, source: string, count: number): readonly string[] =>
  database
    .prepare('SELECT id FROM article WHERE source = ? ORDER BY seq DESC LIMIT ?')
    .all(source, count)
    .map((row) => v.parse(idRowSchema, row).id);

/**
 * The quarantine of a store. A later change of the same article takes the place of an earlier one.
 *
 * @param take puts a document into the store, inside a transaction
 */
export const makeQuarantine = (
  database: Database,
  take: (document: ArticleDocument, desk: Desk) => Outcome,
): Quarantine => {
  const all = database.prepare('SELECT origin, at, json FROM quarantine ORDER BY origin, id');
  const from = database.prepare('SELECT origin, at, json FROM quarantine WHERE origin = ? ORDER BY id');
  const drop = database.prepare('DELETE FROM quarantine WHERE origin = ?');
  const insert = database.prepare('INSERT OR REPLACE INTO quarantine (id, origin, at, json) VALUES (?, ?, ?, ?)');
  const seen = database.prepare('UPDATE article SET taken = ? WHERE id = ?');
  return {
    put: (documents, origin, at) =>
      inTransaction(database, () => {
        for (const document of documents) insert.run(document.id, origin, at, canonicalJson(document));
      }),
    list: () => all.all().map(quarantined),
    accept: (origin, desk) => {
      const outcomes: Outcome[] = [];
      inTransaction(database, () => {
        for (const { document } of from.all(origin).map(quarantined))
          outcomes.push(take(document, { ...desk, approved: true }));
        drop.run(origin);
      });
      return outcomes;
    },
    reject: (origin, desk) => {
      const found = from.all(origin).map(quarantined);
      inTransaction(database, () => {
        // What was seen and turned down counts as taken, or it would come back with every import.
        for (const { document } of found)
          if (!isTombstone(document)) seen.run(contentHash(document, desk.sha256), document.id);
        drop.run(origin);
      });
      return found.length;
    },
  };
};
