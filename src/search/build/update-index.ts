import type { Evidence } from '#text/terms/document-terms.ts';
import { idsFile, keysFile, rowsFile, type WritableSearchFiles } from '../format/files.ts';
import { KeyFilter } from '../format/key-filter.ts';
import { MANIFEST_FILE, NO_ARTICLES, readManifest, type Manifest, type Segment } from '../format/manifest.ts';
import { packRows, ROWS_PER_FILE, unpackRows } from '../format/row.ts';
import type { Analysis } from './analysis.ts';
import { draftOf, type SearchDocument } from './draft.ts';
import { levelFor } from './levels.ts';
import { mergeDrafts, type DraftPart } from './merge-drafts.ts';
import { readDraft } from './read-draft.ts';
import { writeSegment } from './write-segment.ts';

/** What has happened since the index was written. An added article replaces one of the same id. */
export type IndexChange = { readonly added: readonly SearchDocument[]; readonly withdrawn: readonly string[] };

const currentManifest = async (files: WritableSearchFiles): Promise<Manifest> =>
  (await files.exists(MANIFEST_FILE)) ? (readManifest(await files.json(MANIFEST_FILE)) ?? NO_ARTICLES) : NO_ARTICLES;

const documentsOf = async (
  files: WritableSearchFiles,
  { name, removed }: Segment,
  gone: ReadonlySet<string>,
): Promise<number[]> => {
  const ids = String(await files.json(idsFile(name))).split(' ');
  const before = new Set(removed);
  return ids.flatMap((id, number) => (gone.has(id) && !before.has(number) ? [number] : []));
};

/** Empties the rows at once: after a withdrawal no file of the index may still hold the headline. */
const blankRows = async (files: WritableSearchFiles, name: string, numbers: readonly number[]): Promise<void> => {
  const blocks = new Set(numbers.map((number) => Math.floor(number / ROWS_PER_FILE)));
  for (const block of blocks) {
    const rows = unpackRows(await files.json(rowsFile(name, block)));
    for (const number of numbers) {
      if (Math.floor(number / ROWS_PER_FILE) === block) rows[number % ROWS_PER_FILE] = undefined;
    }
    await files.writeJson(rowsFile(name, block), packRows(rows));
  }
};

const withoutDocuments = async (
  files: WritableSearchFiles,
  segment: Segment,
  gone: ReadonlySet<string>,
): Promise<Segment> => {
  const numbers = gone.size === 0 ? [] : await documentsOf(files, segment, gone);
  if (numbers.length === 0) return segment;
  await blankRows(files, segment.name, numbers);
  return { ...segment, removed: [...segment.removed, ...numbers].sort((a, b) => a - b) };
};

const knownTo = async (files: WritableSearchFiles, segments: readonly Segment[]): Promise<Evidence> => {
  const filters = await Promise.all(
    segments.map(async ({ name }) => KeyFilter.read(await files.bytes(keysFile(name)))),
  );
  return { has: (key) => filters.some((filter) => filter.has(key)) };
};

type Step = { readonly files: WritableSearchFiles; readonly analysis: Analysis; readonly generation: number };

const withAdded = async (
  { files, analysis, generation }: Step,
  segments: readonly Segment[],
  added: readonly SearchDocument[],
): Promise<Segment[]> => {
  const level = levelFor(segments, added.length);
  const kept = segments.filter((segment) => segment.level > level);
  const draft = draftOf(added, { analysis, known: await knownTo(files, segments) });
  const parts: DraftPart[] = [{ draft, removed: new Set() }];
  for (const segment of segments) if (segment.level <= level) parts.push(await readDraft(files, segment));
  const merged = parts.length === 1 ? draft : mergeDrafts(parts);
  return [await writeSegment(merged, analysis, { files, name: `s${generation}`, level }), ...kept];
};

/**
 * Brings the index up to date. Adding rewrites the fresh segment and the manifest, and now and then
 * a larger one; a withdrawal empties one file of rows and is named in the manifest. Everything else
 * stays as it is, so its files may be cached for ever. Files of segments that are no longer named
 * stay for one more write, for readers who hold the manifest of before.
 */
export const updateIndex = async (
  files: WritableSearchFiles,
  { added, withdrawn }: IndexChange,
  analysis: Analysis,
): Promise<Manifest> => {
  const before = await currentManifest(files);
  const generation = before.generation + 1;
  const gone = new Set([...withdrawn, ...added.map(({ row }) => row.id)]);
  const living: Segment[] = [];
  for (const segment of before.segments) living.push(await withoutDocuments(files, segment, gone));
  const segments = added.length === 0 ? living : await withAdded({ files, analysis, generation }, living, added);
  const named = new Set(segments.map(({ name }) => name));
  const retired = before.segments.map(({ name }) => name).filter((name) => !named.has(name));
  const manifest: Manifest = { ...NO_ARTICLES, generation, segments, retired };
  await files.writeJson(MANIFEST_FILE, manifest);
  for (const name of before.retired) await files.remove(name);
  return manifest;
};
