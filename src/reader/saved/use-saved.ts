import { useSyncExternalStore } from 'react';
import type { ArticleSummary } from '#article/edition.ts';
import { NOTHING_SAVED, removeSaved, saveArticle, savedState, subscribeToSaved } from './saved-store.ts';
import type { SavedState } from './saved-store.ts';

const nothing = (): SavedState => NOTHING_SAVED;

/** The stories this reader kept and let go; none while a prerendered page is taken over. */
export const useSaved = (): SavedState => useSyncExternalStore(subscribeToSaved, savedState, nothing);

/** Whether a story is kept, and a way to change that. */
export const useSavedToggle = (article: ArticleSummary): { isSaved: boolean; toggle: () => void } => {
  const isSaved = useSaved().articles.some((one) => one.article.id === article.id);
  const toggle = (): void => {
    if (isSaved) removeSaved(article.id);
    else saveArticle(article);
  };
  return { isSaved, toggle };
};
