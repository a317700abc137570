import { shownTime } from '#article/shown-time.ts';
import type { SavedArticle } from './read-saved.ts';

export type SavedOrder = 'saved' | 'published';

/** Newest first, by when a story was kept or by when it came out. */
export const sortSaved = (saved: readonly SavedArticle[], order: SavedOrder): readonly SavedArticle[] => {
  const timeOf = (one: SavedArticle): string => (order === 'saved' ? one.at : shownTime(one.article));
  return saved.toSorted((one, other) => timeOf(other).localeCompare(timeOf(one)));
};
