import * as v from 'valibot';
import { articleSummarySchema } from '#article/edition.ts';
import type { ArticleSummary } from '#article/edition.ts';

/** The list stays small enough for storage that is shared with everything else of the site. */
const LIMIT = 300;

const KEY = 'saved.v1';

const savedSchema = v.object({ at: v.string(), article: articleSummarySchema });

/** A kept story: what its row shows, and when it was kept (RFC 3339). */
export type SavedArticle = v.InferOutput<typeof savedSchema>;

const NOTHING: readonly SavedArticle[] = [];

/** One story that cannot be read must not cost the others: the next save writes the list anew. */
const parse = (text: string | null): readonly SavedArticle[] => {
  if (text === null) return NOTHING;
  try {
    const stored: unknown = JSON.parse(text);
    return Array.isArray(stored) ? stored.filter((one): one is SavedArticle => v.is(savedSchema, one)) : NOTHING;
  } catch {
    return NOTHING;
  }
};

const load = (): readonly SavedArticle[] => {
  try {
    return parse(localStorage.getItem(KEY));
  } catch {
    return NOTHING;
  }
};

const listeners = new Set<() => void>();
let current: readonly SavedArticle[] | undefined;

/** Newest first. */
export const savedArticles = (): readonly SavedArticle[] => (current ??= load());

const keep = (next: readonly SavedArticle[]): void => {
  current = next;
  for (const listener of listeners) listener();
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Storage is blocked or full: the list lasts for the visit.
  }
};

export const saveArticle = (article: ArticleSummary): void => {
  const others = savedArticles().filter((one) => one.article.id !== article.id);
  keep([{ at: new Date().toISOString(), article }, ...others].slice(0, LIMIT));
};

export const removeSaved = (id: string): void => {
  keep(savedArticles().filter((one) => one.article.id !== id));
};

export const removeAllSaved = (): void => {
  keep(NOTHING);
};

const onOtherTab = (event: StorageEvent): void => {
  if (event.key !== KEY) return;
  current = parse(event.newValue);
  for (const listener of listeners) listener();
};

export const subscribeToSaved = (listener: () => void): (() => void) => {
  if (listeners.size === 0) addEventListener('storage', onOtherTab);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', onOtherTab);
  };
};
