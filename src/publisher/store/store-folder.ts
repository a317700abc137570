import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ArticleDocument } from '#article/article.ts';
import { isTombstone } from '#article/is-tombstone.ts';
import { idSchema } from '#article/plain-text.ts';
import { readArticle } from '#article/read-article.ts';
import { canonicalJson } from '../editing/canonical-json.ts';
import { contentHash } from '../editing/content-hash.ts';
import { listFiles } from '../files/list-files.ts';
import { sha256 } from '../files/sha256.ts';
import { writeFile } from '../files/write-file.ts';
import { placeOf } from './store.ts';
import type { SequencedRecord, StoredRecord } from './store.ts';

/**
 * A store as a folder for people, version control and other machines: `a/<xx>/<id>.json` holds each
 * document, and `sequence.json` what the store knows besides: the order in which articles came, and
 * of each what is told in `placeSchema`.
 */
const SEQUENCE = 'sequence.json';

const text = v.nullable(v.string());
const placeSchema = v.strictObject({
  id: idSchema,
  language: text,
  section: text,
  source: text,
  taken: text,
  lifted: v.optional(v.literal(true)),
});
const sequenceSchema = v.array(placeSchema);

type Place = v.InferOutput<typeof placeSchema>;

export type FolderProblem = { readonly file: string; readonly field?: string; readonly message: string };

export type FolderRecords =
  | { readonly ok: true; readonly records: readonly StoredRecord[] }
  | { readonly ok: false; readonly problem: FolderProblem };

const fileOf = (id: string): string => `a/${id.slice(0, 2)}/${id}.json`;

const pretty = (value: unknown): string => `${canonicalJson(value, 2)}\n`;

/**
 * Writes records into a folder.
 *
 * @returns how many
 */
export const writeStoreFolder = async (folder: string, records: Iterable<SequencedRecord>): Promise<number> => {
  const sequence: Place[] = [];
  for (const { id, language, section, source, taken, lifted, document } of records) {
    await writeFile(join(folder, fileOf(id)), pretty(document));
    sequence.push({ id, language, section, source, taken, ...(lifted && { lifted }) });
  }
  await writeFile(join(folder, SEQUENCE), pretty(sequence));
  return sequence.length;
};

const parsed = async (folder: string, file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(join(folder, file), 'utf8'));
  } catch {
    return undefined;
  }
};

/** A folder somebody made by hand has no sequence; then articles come in the order of their import. */
const derivedPlace = (document: ArticleDocument): Place => {
  const { id } = document;
  if (isTombstone(document)) return { id, language: null, section: null, source: null, taken: null };
  return { id, ...placeOf(document), taken: contentHash(document, sha256) };
};

const cameAt = (document: ArticleDocument): string => (isTombstone(document) ? document.removed.at : document.imported);

const readDocuments = async (folder: string): Promise<ArticleDocument[] | FolderProblem> => {
  const documents: ArticleDocument[] = [];
  for (const file of (await listFiles(folder)).filter((name) => /^a\/[^/]+\/[^/]+\.json$/.test(name))) {
    const result = readArticle(await parsed(folder, file));
    if (!result.ok)
      return {
        file,
        field: result.problems[0]?.field ?? '',
        message: result.problems[0]?.message ?? 'is not an article',
      };
    if (file !== fileOf(result.article.id))
      return { file, field: 'id', message: `is ${result.article.id}, which belongs in ${fileOf(result.article.id)}` };
    documents.push(result.article);
  }
  return documents.sort((one, other) => (`${cameAt(one)} ${one.id}` < `${cameAt(other)} ${other.id}` ? -1 : 1));
};

/**
 * Reads a folder as records in their order. All or nothing: half a store would look like a whole one.
 */
export const readStoreFolder = async (folder: string): Promise<FolderRecords> => {
  const documents = await readDocuments(folder);
  if (!Array.isArray(documents)) return { ok: false, problem: documents };
  if (documents.length === 0)
    return { ok: false, problem: { file: folder, message: 'holds no articles (a/<xx>/<id>.json)' } };
  const sequence = v.safeParse(sequenceSchema, (await parsed(folder, SEQUENCE)) ?? []);
  if (!sequence.success) return { ok: false, problem: { file: SEQUENCE, message: 'is not the sequence of a store' } };
  const places = new Map(sequence.output.map((place, at) => [place.id, { place, at }]));
  const orderOf = ({ id }: ArticleDocument): number => places.get(id)?.at ?? places.size;
  const ordered = documents.sort((one, other) => orderOf(one) - orderOf(other));
  const records = ordered.map((document): StoredRecord => {
    const { uri, status } = document;
    const place = places.get(document.id)?.place ?? derivedPlace(document);
    return {
      ...place,
      lifted: place.lifted ?? false,
      uri,
      status,
      json: canonicalJson(document),
    };
  });
  return { ok: true, records };
};
