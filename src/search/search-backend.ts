import type { Analysis } from './build/analysis.ts';
import type { SearchDocument } from './build/draft.ts';
import { updateIndex } from './build/update-index.ts';
import type { WritableSearchFiles } from './format/files.ts';
import { openIndex } from './query/search-index.ts';
import type { Hit, SearchQuery } from './query/search-query.ts';
import { SearchSession } from './query/search-session.ts';

/** Answers to one query, as many at a time as are asked for. */
export type Answers = { next(count: number): Promise<Hit[]> };

/**
 * What any engine must do to stand behind the search of a site. The terms are always ours, from
 * `#text/terms`; an engine only keeps and intersects them. The built-in one needs no server.
 */
export type SearchBackend = {
  /** Adds articles; one of an id that is known replaces it. */
  index(batch: Iterable<SearchDocument>): Promise<void>;
  /** Removes articles at once. Unknown ids are no problem. */
  remove(ids: readonly string[]): Promise<void>;
  query(query: SearchQuery): Promise<Answers>;
};

/** The built-in engine: an index of files on a static host, or in memory. */
export const staticBackend = (files: WritableSearchFiles, analysis: Analysis): SearchBackend => ({
  index: async (added) => {
    await updateIndex(files, { added, withdrawn: [] }, analysis);
  },
  remove: async (withdrawn) => {
    await updateIndex(files, { added: [], withdrawn }, analysis);
  },
  query: async (query) => {
    const index = await openIndex(files);
    if (index === 'too-new') throw new Error('the search index was written by a later version');
    return new SearchSession(index, query);
  },
});
