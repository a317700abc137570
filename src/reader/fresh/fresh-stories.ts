import type { ArticleSummary, ListPage } from '#article/edition.ts';

/** Stories of a newer state of a list that the one shown has not. One that moved to an older page is not new. */
export const freshStories = (shown: ListPage, newer: ListPage): readonly ArticleSummary[] => {
  const known = new Set(shown.items.map(({ id }) => id));
  const { updated = '' } = shown;
  return newer.items.filter(({ id, imported }) => !known.has(id) && imported >= updated);
};
