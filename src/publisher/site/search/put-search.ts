import { searchData } from '#article/locations.ts';
import { indexedVersions } from '#search/build/indexed-versions.ts';
import { filesOfIndex, updateIndex } from '#search/build/update-index.ts';
import { MANIFEST_FILE } from '#search/format/manifest.ts';
import { searchAnalysis } from '../../searching/search-analysis.ts';
import { searchChanges, type Searchable } from '../../searching/search-changes.ts';
import { writableSearchFiles } from './search-files.ts';
import type { SiteFolder } from '../site-folder.ts';

/** What the index is made from, and the folder of the site it goes to. */
export type SearchRequest = Searchable & { readonly folder: string };

export type SearchCount = { readonly added: number; readonly withdrawn: number };

/**
 * Brings the search index of a site up to date with a store: only articles whose version the index
 * does not have are read into it, and those that the store no longer shows are withdrawn.
 */
export const putSearch = async (site: SiteFolder, request: SearchRequest): Promise<SearchCount> => {
  const files = writableSearchFiles(request.folder, site);
  const { added, fresh, withdrawn } = searchChanges(await indexedVersions(files), request);
  const isUpToDate = fresh === 0 && withdrawn.length === 0 && (await files.exists(MANIFEST_FILE));
  const kept = isUpToDate
    ? await filesOfIndex(files)
    : (await updateIndex(files, { added, withdrawn }, searchAnalysis())).files;
  for (const name of kept) await site.keep(searchData(name));
  return { added: fresh, withdrawn: withdrawn.length };
};
