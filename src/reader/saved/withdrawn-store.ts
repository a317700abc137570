import { SITE_ROOT } from '../root/site-root.ts';

/*
 * Stories that were kept here and that the site has withdrawn since. Nothing of them is left but when
 * they were kept, so that the reader is not left to wonder where one went.
 */
const KEY = `saved-withdrawn.v1${SITE_ROOT}`;

export type WithdrawnArticle = { readonly id: string; readonly at: string };

const LIMIT = 50;

const isWithdrawn = (value: unknown): value is WithdrawnArticle =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'id') === 'string' &&
  typeof Reflect.get(value, 'at') === 'string';

const load = (): readonly WithdrawnArticle[] => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isWithdrawn) : [];
  } catch {
    return [];
  }
};

const listeners = new Set<() => void>();
let current: readonly WithdrawnArticle[] | undefined;

export const withdrawnArticles = (): readonly WithdrawnArticle[] => (current ??= load());

const keep = (next: readonly WithdrawnArticle[]): void => {
  current = next;
  for (const listener of listeners) listener();
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // The note lasts for the visit; what matters is that the story is gone.
  }
};

export const addWithdrawn = (more: readonly WithdrawnArticle[]): void => {
  const known = new Set(withdrawnArticles().map(({ id }) => id));
  const added = more.filter(({ id }) => !known.has(id));
  if (added.length > 0) keep([...added, ...withdrawnArticles()].slice(0, LIMIT));
};

export const forgetWithdrawn = (id: string): void => {
  keep(withdrawnArticles().filter((one) => one.id !== id));
};

export const subscribeToWithdrawn = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};
