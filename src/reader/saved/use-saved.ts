import { useSyncExternalStore } from 'react';
import type { ArticleSummary } from '#article/edition.ts';
import { removeSaved, saveArticle, savedArticles, subscribeToSaved } from './saved-store.ts';
import type { SavedArticle } from './saved-store.ts';

const NOTHING: readonly SavedArticle[] = [];
const nothing = (): readonly SavedArticle[] => NOTHING;

/** The stories this reader kept, newest first; none while a prerendered page is taken over. */
export const useSaved = (): readonly SavedArticle[] => useSyncExternalStore(subscribeToSaved, savedArticles, nothing);

/** Whether a story is kept, and a way to change that. */
export const useSavedToggle = (article: ArticleSummary): { isSaved: boolean; toggle: () => void } => {
  const isSaved = useSaved().some((one) => one.article.id === article.id);
  const toggle = (): void => {
    if (isSaved) removeSaved(article.id);
    else saveArticle(article);
  };
  return { isSaved, toggle };
};
