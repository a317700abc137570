import type { Analysis } from './build/analysis.ts';
import type { SearchDocument } from './build/draft.ts';
import { indexedVersions } from './build/indexed-versions.ts';
import { updateIndex } from './build/update-index.ts';
import type { WritableSearchFiles } from './format/files.ts';
import { openIndex, type SearchIndex } from './query/search-index.ts';

/**
 * What any engine must do to stand behind the search of a site. The terms are always ours, from
 * `#text/terms`, and so is the plan of a search; an engine only keeps terms and intersects their
 * articles. The built-in one needs no server.
 */
export type SearchBackend = {
  /** Which version of which article it has. */
  versions(): Promise<Map<string, number>>;
  /** Adds articles, going through them more than once; one of an id that is known replaces it. */
  index(batch: Iterable<SearchDocument>): Promise<void>;
  /** Removes articles at once. Unknown ids are no problem. */
  remove(ids: readonly string[]): Promise<void>;
  /** The index as a search session asks it. */
  open(): Promise<SearchIndex>;
};

/** The built-in engine: an index of files on a static host, or in memory. */
export const staticBackend = (files: WritableSearchFiles, analysis: Analysis): SearchBackend => ({
  versions: () => indexedVersions(files),
  index: async (added) => {
    await updateIndex(files, { added, withdrawn: [] }, analysis);
  },
  remove: async (withdrawn) => {
    await updateIndex(files, { added: [], withdrawn }, analysis);
  },
  open: async () => {
    const index = await openIndex(files);
    if (index === 'too-new') throw new Error('the search index was written by a later version');
    return index;
  },
});
