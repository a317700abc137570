import * as v from 'valibot';
import type { ArticleDocument } from '#article/article.ts';
import { readArticle } from '#article/read-article.ts';
import type { SequencedRecord } from './store.ts';

const text = v.nullable(v.string());

const rowSchema = v.object({
  seq: v.number(),
  id: v.string(),
  uri: v.string(),
  status: v.picklist(['usable', 'withheld', 'canceled']),
  language: text,
  section: text,
  source: text,
  taken: text,
  hash: v.string(),
  lifted: v.pipe(
    v.number(),
    v.transform((flag) => flag !== 0),
  ),
  story: v.nullable(v.number()),
  json: v.string(),
});

export type StoredRow = v.InferOutput<typeof rowSchema>;

/** The columns of `rowSchema`, joined. A story that one article alone tells is none. */
export const SELECT_ROW = `SELECT article.seq AS seq, id, uri, status, language, section, source, taken, hash, lifted, json,
    (SELECT other.story FROM article other WHERE other.story = article.story AND other.seq <> article.seq) AS story
  FROM article JOIN doc ON doc.seq = article.seq`;

/** One row as the database gives it; a row of another shape is a damaged store and throws. */
export const readRow = (row: unknown): StoredRow => v.parse(rowSchema, row);

/** The document inside a row; one that the contract refuses is a damaged store and throws. */
export const documentOf = ({ id, json }: Pick<StoredRow, 'id' | 'json'>): ArticleDocument => {
  const result = readArticle(JSON.parse(json));
  if (result.ok) return result.article;
  const [problem] = result.problems;
  throw new Error(`stored article ${id} is damaged: ${problem?.field ?? ''} ${problem?.message ?? ''}`);
};

/** A row with its document. */
export const recordOf = (row: StoredRow): SequencedRecord => ({ ...row, document: documentOf(row) });
