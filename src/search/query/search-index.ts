import { loose } from '#text/folding/loose.ts';
import { MANIFEST_FILE, readManifest } from '../format/manifest.ts';
import type { SearchFiles } from '../format/files.ts';
import type { IndexReader, KnownTerm } from './index-reader.ts';
import { SegmentReader } from '../segments/segment-reader.ts';
import { spellingsOf } from './spellings.ts';

/** An open index: what has been fetched stays at hand for the next query. */
export type SearchIndex = {
  /** Newest first. */
  readonly readers: readonly IndexReader[];
};

/** Opens the index, or says that its format is of a later version than this program knows. */
export const openIndex = async (files: SearchFiles): Promise<SearchIndex | 'too-new'> => {
  const manifest = readManifest(await files.json(MANIFEST_FILE));
  if (manifest === undefined) return 'too-new';
  return { readers: manifest.segments.map((segment) => new SegmentReader(files, segment)) };
};

/** The spellings of an exact key that one part of an index has. */
export const spellingsIn = async (reader: IndexReader, key: string): Promise<readonly KnownTerm[]> =>
  spellingsOf(key, (await reader.lookup(loose(key))).entries);
