import { useSyncExternalStore } from 'react';
import type { Article } from '#article/article.ts';

/** Stories whose direction their reader has turned, the last of them first; older ones are forgotten. */
const LIMIT = 100;

const KEY = 'turned.v1';

const load = (): readonly string[] => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
  } catch {
    // Storage is blocked or holds something else.
    return [];
  }
};

const listeners = new Set<() => void>();
let current: readonly string[] | undefined;

const turned = (): readonly string[] => (current ??= load());

/** Turns the text of a story, or turns it back; kept on this device, and for the visit where nothing can be kept. */
export const turnText = (story: string): void => {
  const others = turned().filter((one) => one !== story);
  current = (others.length < turned().length ? others : [story, ...others]).slice(0, LIMIT);
  for (const listener of listeners) listener();
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // It lasts for the visit.
  }
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

const OPPOSITE = { ltr: 'rtl', rtl: 'ltr' } as const;

/** Whether the reader has turned the text of a story, because its direction was wrong. */
export const useTurned = (story: string): boolean =>
  useSyncExternalStore(
    subscribe,
    () => turned().includes(story),
    () => false,
  );

/** The direction of a story's text: its own, unless the reader has turned it. */
export const useTextDirection = ({ id, dir }: Pick<Article, 'id' | 'dir'>): Article['dir'] =>
  useTurned(id) ? OPPOSITE[dir] : dir;
