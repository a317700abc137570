import { useEffect, useLayoutEffect, useRef } from 'react';
import { subscribeToPreferences } from '../preferences/preference-store.ts';
import type { Preferences } from '../preferences/preferences.ts';
import type { Interface } from './interface-context.ts';
import { keepPlace } from './keep-place.ts';

/**
 * Another language, direction or size makes every line break elsewhere: the line being read stays
 * where it is. Looked up before React draws the change, put back before the browser paints it.
 */
export const useKeptPlace = (spoken: Interface, preferences: Preferences): void => {
  const putBack = useRef<(() => void) | undefined>(undefined);
  useEffect(
    () =>
      subscribeToPreferences(() => {
        putBack.current = keepPlace();
      }),
    [],
  );
  useLayoutEffect(() => {
    putBack.current?.();
    putBack.current = undefined;
  }, [spoken, preferences]);
};
