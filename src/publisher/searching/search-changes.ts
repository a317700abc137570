import type { Article, ArticleDocument } from '#article/article.ts';
import { isTombstone } from '#article/is-tombstone.ts';
import type { SearchDocument } from '#search/build/draft.ts';
import { searchDocument } from './search-document.ts';

/** What an index is made from. */
export type Searchable = {
  /** Each call goes through the whole store again. */
  readonly records: () => Iterable<{ readonly document: ArticleDocument }>;
  readonly sourceOf: (name: string) => string;
};

/** What an index lacks, and what it has too much. */
export type SearchChanges = {
  /** May be gone through several times; only what is new or has a new version is in it. */
  readonly added: Iterable<SearchDocument>;
  /** How many those are. */
  readonly fresh: number;
  readonly withdrawn: readonly string[];
};

function* usableArticles(records: Iterable<{ readonly document: ArticleDocument }>): Generator<Article, void> {
  for (const { document } of records) if (!isTombstone(document) && document.status === 'usable') yield document;
}

/**
 * Compares an index with a store.
 *
 * @param versions which version of which article the index has
 */
export const searchChanges = (
  versions: ReadonlyMap<string, number>,
  { records, sourceOf }: Searchable,
): SearchChanges => {
  const gone = new Map(versions);
  const fresh = new Set<string>();
  for (const { id, version } of usableArticles(records())) {
    if (gone.get(id) !== version) fresh.add(id);
    gone.delete(id);
  }
  const added: Iterable<SearchDocument> = {
    *[Symbol.iterator]() {
      for (const article of usableArticles(records())) {
        if (fresh.has(article.id)) yield searchDocument(article, sourceOf(article.credit[0].name));
      }
    },
  };
  return { added, fresh: fresh.size, withdrawn: [...gone.keys()] };
};
