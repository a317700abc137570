import type { Article } from '#article/article.ts';
import { isTombstone } from '#article/is-tombstone.ts';
import { searchData } from '#article/locations.ts';
import { indexedVersions } from '#search/build/indexed-versions.ts';
import { filesOfIndex, updateIndex } from '#search/build/update-index.ts';
import type { SearchDocument } from '#search/build/draft.ts';
import { MANIFEST_FILE } from '#search/format/manifest.ts';
import { searchAnalysis } from '../../searching/search-analysis.ts';
import { searchDocument } from '../../searching/search-document.ts';
import { writableSearchFiles } from './search-files.ts';
import type { SiteFolder } from '../site-folder.ts';
import type { SiteRecord } from '../survey.ts';

/** What the index is made from. */
export type SearchRequest = {
  /** Folder of the site. */
  readonly folder: string;
  /** Each call goes through the whole store again. */
  readonly records: () => Iterable<SiteRecord>;
  readonly sourceOf: (name: string) => string;
};

export type SearchCount = { readonly added: number; readonly withdrawn: number };

function* usableArticles(records: Iterable<SiteRecord>): Generator<Article, void> {
  for (const { document } of records) if (!isTombstone(document) && document.status === 'usable') yield document;
}

/**
 * Brings the search index of a site up to date with a store: only articles whose version the index
 * does not have are read into it, and those that the store no longer shows are withdrawn.
 */
export const putSearch = async (site: SiteFolder, request: SearchRequest): Promise<SearchCount> => {
  const files = writableSearchFiles(request.folder, site);
  const gone = await indexedVersions(files);
  const fresh = new Set<string>();
  for (const { id, version } of usableArticles(request.records())) {
    if (gone.get(id) !== version) fresh.add(id);
    gone.delete(id);
  }
  const added: Iterable<SearchDocument> = {
    *[Symbol.iterator]() {
      for (const article of usableArticles(request.records())) {
        if (fresh.has(article.id)) yield searchDocument(article, request.sourceOf(article.credit[0].name));
      }
    },
  };
  const withdrawn = [...gone.keys()];
  const isUpToDate = fresh.size === 0 && withdrawn.length === 0 && (await files.exists(MANIFEST_FILE));
  const kept = isUpToDate
    ? await filesOfIndex(files)
    : (await updateIndex(files, { added, withdrawn }, searchAnalysis())).files;
  for (const name of kept) await site.keep(searchData(name));
  return { added: fresh.size, withdrawn: withdrawn.length };
};
