import type { Evidence } from '#text/terms/document-terms.ts';
import { filesOfSegment, keysFile, rowsFile, type WritableSearchFiles } from '../format/files.ts';
import { KeyFilter, ONE_IN_A_HUNDRED } from '../format/key-filter.ts';
import { isSegment, MANIFEST_FILE, NO_ARTICLES, type Manifest, type Segment } from '../format/manifest.ts';
import { packRows, ROWS_PER_FILE, unpackRows } from '../format/row.ts';
import type { Analysis } from './analysis.ts';
import { draftOf, type Draft, type SearchDocument } from './draft.ts';
import { currentManifest, idsOfSegment } from './indexed-versions.ts';
import { levelFor } from './levels.ts';
import { mergeDrafts, type DraftPart } from './merge-drafts.ts';
import { readDraft } from './read-draft.ts';
import { writeSegment } from './write-segment.ts';

/**
 * What has happened since the index was written. An added article replaces one of the same id; the
 * additions are gone through twice, so that they need not all be held in memory.
 */
export type IndexChange = { readonly added: Iterable<SearchDocument>; readonly withdrawn: readonly string[] };

/** The index as it is now, and the names of all files that must stay. */
export type UpdatedIndex = { readonly manifest: Manifest; readonly files: readonly string[] };

/** Segments that only the manifest before the current one names; the next write lets them go. */
const RETIRED_FILE = 'retired.json';

const retiredBefore = async (files: WritableSearchFiles): Promise<Segment[]> => {
  const retired = (await files.exists(RETIRED_FILE)) ? await files.json(RETIRED_FILE) : [];
  return Array.isArray(retired) ? retired.filter(isSegment) : [];
};

/** Empties the rows at once: after a withdrawal no file of the index may still hold the headline. */
const blankRows = async (files: WritableSearchFiles, name: string, numbers: readonly number[]): Promise<void> => {
  const blocks = new Set(numbers.map((number) => Math.floor(number / ROWS_PER_FILE)));
  for (const block of blocks) {
    const rows = unpackRows(await files.bytes(rowsFile(name, block)));
    for (const number of numbers) {
      if (Math.floor(number / ROWS_PER_FILE) === block) rows[number % ROWS_PER_FILE] = undefined;
    }
    await files.writeBytes(rowsFile(name, block), packRows(rows));
  }
};

const withoutDocuments = async (
  files: WritableSearchFiles,
  segment: Segment,
  gone: ReadonlySet<string>,
): Promise<Segment> => {
  const before = new Set(segment.removed);
  const ids = gone.size === 0 ? [] : await idsOfSegment(files, segment);
  const numbers = ids.flatMap(({ id }, number) => (gone.has(id) && !before.has(number) ? [number] : []));
  if (numbers.length === 0) return segment;
  await blankRows(files, segment.name, numbers);
  return { ...segment, removed: [...segment.removed, ...numbers].sort((a, b) => a - b) };
};

const knownTo = async (files: WritableSearchFiles, segments: readonly Segment[]): Promise<Evidence> => {
  const filters = await Promise.all(
    segments.map(async ({ name }) => KeyFilter.read(await files.bytes(keysFile(name)), ONE_IN_A_HUNDRED)),
  );
  return { has: (key) => filters.some((filter) => filter.has(key)) };
};

type Step = { readonly files: WritableSearchFiles; readonly name: string };

const withAdded = async ({ files, name }: Step, segments: readonly Segment[], draft: Draft): Promise<Segment[]> => {
  const level = levelFor(segments, draft.rows.length);
  const kept = segments.filter((segment) => segment.level > level);
  const parts: DraftPart[] = [{ draft, removed: new Set() }];
  for (const segment of segments) if (segment.level <= level) parts.push(await readDraft(files, segment));
  return [await writeSegment(mergeDrafts(parts), { files, name, level }), ...kept];
};

const finish = async (
  files: WritableSearchFiles,
  before: Manifest,
  segments: readonly Segment[],
): Promise<UpdatedIndex> => {
  const named = new Set(segments.map(({ name }) => name));
  const retired = before.segments.filter(({ name }) => !named.has(name));
  const forgotten = await retiredBefore(files);
  const manifest: Manifest = { ...NO_ARTICLES, generation: before.generation + 1, segments };
  await files.writeJson(RETIRED_FILE, retired);
  await files.writeJson(MANIFEST_FILE, manifest);
  for (const { name } of forgotten) await files.remove(name);
  return { manifest, files: [MANIFEST_FILE, RETIRED_FILE, ...[...segments, ...retired].flatMap(filesOfSegment)] };
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
): Promise<UpdatedIndex> => {
  const before = await currentManifest(files);
  const draft = draftOf(added, { analysis, known: await knownTo(files, before.segments) });
  const gone = new Set([...withdrawn, ...draft.rows.map(({ id }) => id)]);
  const living: Segment[] = [];
  for (const segment of before.segments) living.push(await withoutDocuments(files, segment, gone));
  const name = `s${before.generation + 1}`;
  const segments = draft.rows.length === 0 ? living : await withAdded({ files, name }, living, draft);
  return finish(files, before, segments);
};

/** The files of the index as it is, when nothing has changed. */
export const filesOfIndex = async (files: WritableSearchFiles): Promise<string[]> => {
  const { segments } = await currentManifest(files);
  return [MANIFEST_FILE, RETIRED_FILE, ...[...segments, ...(await retiredBefore(files))].flatMap(filesOfSegment)];
};
