import { DEFAULT_PREFERENCES, readPreferences } from './preferences.ts';
import type { Preferences } from './preferences.ts';

/** Where choices are kept; `boot.ts` reads the same key before the first paint. */
const KEY = 'prefs.v1';

const parse = (text: string | null): Preferences => {
  if (text === null) return DEFAULT_PREFERENCES;
  try {
    return readPreferences(JSON.parse(text));
  } catch {
    return DEFAULT_PREFERENCES;
  }
};

const load = (): Preferences => {
  try {
    return parse(localStorage.getItem(KEY));
  } catch {
    return DEFAULT_PREFERENCES;
  }
};

/**
 * `?ui=` and `?dir=` count for the visit and are never stored. Where nothing is asked for and nothing was
 * chosen these are the very defaults of the page, which then has nothing to draw anew.
 */
const forThisVisit = (stored: Preferences): Preferences => {
  const asked = new URLSearchParams(location.search);
  if (!asked.has('ui') && !asked.has('dir')) return stored;
  const language = asked.get('ui') ?? stored.language;
  return readPreferences({ ...stored, language, direction: asked.get('dir') ?? stored.direction });
};

const listeners = new Set<() => void>();
let current: Preferences | undefined;
let storageWorks = true;

export const currentPreferences = (): Preferences => (current ??= forThisVisit(load()));

const announce = (next: Preferences): void => {
  current = next;
  for (const listener of listeners) listener();
};

/** Changes some choices, keeps them, and tells every part of the page in the same tick. */
export const changePreferences = (change: Partial<Preferences>): void => {
  announce({ ...currentPreferences(), ...change });
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...load(), ...change }));
    storageWorks = true;
  } catch {
    storageWorks = false;
  }
};

/** Forgets every choice. */
export const resetPreferences = (): void => {
  changePreferences({ ...DEFAULT_PREFERENCES, language: undefined });
};

/** Whether the last choice could be stored; where storage is blocked choices last for the visit. */
export const preferencesAreKept = (): boolean => storageWorks;

const onOtherTab = (event: StorageEvent): void => {
  if (event.key === KEY) announce(parse(event.newValue));
};

/** For `useSyncExternalStore`: other tabs count as much as this one. */
export const subscribeToPreferences = (listener: () => void): (() => void) => {
  if (listeners.size === 0) addEventListener('storage', onOtherTab);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', onOtherTab);
  };
};
