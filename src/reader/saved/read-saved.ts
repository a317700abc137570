import type { ArticleSummary } from '#article/edition.ts';

/** A kept story: what its row shows, and when it was kept (RFC 3339). */
export type SavedArticle = { readonly at: string; readonly article: ArticleSummary };

const field = (value: unknown, key: string): unknown => {
  const record: unknown = typeof value === 'object' ? value : undefined;
  return record === null || record === undefined ? undefined : Reflect.get(Object(record), key);
};

const areTexts = (value: unknown, keys: readonly string[]): boolean =>
  keys.every((key) => typeof field(value, key) === 'string');

const isOptionalText = (value: unknown): boolean => value === undefined || typeof value === 'string';

/**
 * By hand, not by the contract's schema: every page needs this list for its buttons, and no page
 * should fetch the schemas for it. Every field a row touches is looked at.
 */
const isSummary = (value: unknown): value is ArticleSummary =>
  areTexts(value, ['id', 'language', 'dir', 'headline', 'imported']) &&
  areTexts(field(value, 'source'), ['slug', 'name']) &&
  ['summary', 'section', 'firstPublished'].every((key) => isOptionalText(field(value, key)));

const isSaved = (value: unknown): value is SavedArticle =>
  areTexts(value, ['at']) && isSummary(field(value, 'article'));

/** Reads what storage holds. One broken entry must not take the others with it. */
export const readSavedArticles = (text: string | null): readonly SavedArticle[] => {
  if (text === null) return [];
  try {
    const stored: unknown = JSON.parse(text);
    return Array.isArray(stored) ? stored.filter(isSaved) : [];
  } catch {
    return [];
  }
};
