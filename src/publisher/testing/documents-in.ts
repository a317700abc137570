import type { ArticleDocument } from '#article/article.ts';
import { openStore } from '../store/open-store.ts';

/** The documents of a store, in the order they came. */
export const documentsIn = (store: string): ArticleDocument[] => {
  const opened = openStore(store, false);
  if (!opened.ok) return [];
  const documents = [...opened.store.records()].map(({ document }) => document);
  opened.store.close();
  return documents;
};
