import type { ArticleSummary } from '#article/edition.ts';
import { SITE_ROOT } from '../root/site-root.ts';
import { readSavedArticles } from './read-saved.ts';
import type { SavedArticle } from './read-saved.ts';

/** The list stays small enough for storage that is shared with everything else of the site. */
const LIMIT = 300;

const KEY = `saved.v1${SITE_ROOT}`;

/** What the store knows at one moment. */
export type SavedState = {
  /** Newest first. */
  readonly articles: readonly SavedArticle[];
  /** Let go lately; they can still be had back. */
  readonly removed: readonly SavedArticle[];
  /** Whether storage took the list; else it lasts for the visit. */
  readonly isKept: boolean;
};

export const NOTHING_SAVED: SavedState = { articles: [], removed: [], isKept: true };

const load = (): readonly SavedArticle[] => {
  try {
    return readSavedArticles(localStorage.getItem(KEY));
  } catch {
    return NOTHING_SAVED.articles;
  }
};

const listeners = new Set<() => void>();
let current: SavedState | undefined;

/** The same object until something changes. */
export const savedState = (): SavedState => (current ??= { ...NOTHING_SAVED, articles: load() });

/** Newest first. */
export const savedArticles = (): readonly SavedArticle[] => savedState().articles;

const announce = (change: Partial<SavedState>): void => {
  current = { ...savedState(), ...change };
  for (const listener of listeners) listener();
};

const write = (articles: readonly SavedArticle[]): boolean => {
  try {
    localStorage.setItem(KEY, JSON.stringify(articles));
    return true;
  } catch {
    // Storage is blocked or full: the list lasts for the visit.
    return false;
  }
};

const keep = (articles: readonly SavedArticle[], removed: readonly SavedArticle[]): void => {
  announce({ articles, removed, isKept: write(articles) });
};

/** Adds a story, or moves it up with its newest headline. */
export const saveArticle = (article: ArticleSummary): void => {
  const isOther = (one: SavedArticle): boolean => one.article.id !== article.id;
  const { articles, removed } = savedState();
  const added = [{ at: new Date().toISOString(), article }, ...articles.filter(isOther)];
  keep(added.slice(0, LIMIT), removed.filter(isOther));
};

/** Lets some stories go. They can be had back until `forgetRemoved`. */
export const removeSaved = (...ids: readonly string[]): void => {
  const { articles, removed } = savedState();
  const goes = ({ article }: SavedArticle): boolean => ids.includes(article.id);
  if (!articles.some(goes)) return;
  keep(
    articles.filter((one) => !goes(one)),
    [...articles.filter(goes), ...removed],
  );
};

export const removeAllSaved = (): void => {
  removeSaved(...savedArticles().map(({ article }) => article.id));
};

/** Puts what was let go lately back where it stood. */
export const restoreRemoved = (): void => {
  const { articles, removed } = savedState();
  keep([...articles, ...removed].toSorted((one, other) => (one.at < other.at ? 1 : -1)).slice(0, LIMIT), []);
};

/** What was let go is gone for good. */
export const forgetRemoved = (): void => {
  if (savedState().removed.length > 0) announce({ removed: [] });
};

/** Drops stories that the site has withdrawn, without a way back. */
export const dropSaved = (ids: ReadonlySet<string>): void => {
  const stays = ({ article }: SavedArticle): boolean => !ids.has(article.id);
  const { articles, removed } = savedState();
  if ([...articles, ...removed].every(stays)) return;
  keep(articles.filter(stays), removed.filter(stays));
};

const onOtherTab = (event: StorageEvent): void => {
  if (event.key === KEY) announce({ articles: readSavedArticles(event.newValue), removed: [] });
};

export const subscribeToSaved = (listener: () => void): (() => void) => {
  if (listeners.size === 0) addEventListener('storage', onOtherTab);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', onOtherTab);
  };
};
