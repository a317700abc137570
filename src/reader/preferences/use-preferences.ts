import { useSyncExternalStore } from 'react';
import { DEFAULT_PREFERENCES } from './preferences.ts';
import type { Preferences } from './preferences.ts';
import { currentPreferences, subscribeToPreferences } from './preference-store.ts';

const serverPreferences = (): Preferences => DEFAULT_PREFERENCES;

/**
 * The reader's choices. While a prerendered page is taken over they are the defaults the page was
 * made with; React then draws the real ones before the browser paints, so nothing mismatches.
 */
export const usePreferences = (): Preferences =>
  useSyncExternalStore(subscribeToPreferences, currentPreferences, serverPreferences);
