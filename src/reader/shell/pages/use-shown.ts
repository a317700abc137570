import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import type { Location } from 'react-router-dom';
import { afterPaint } from '../../interface/moments/after-paint.ts';
import { siteAddress } from '../../root/site-root.ts';

/** The entry of the history that is shown, and how the reader came to it. */
export type Shown = { readonly location: Location; readonly type: NavigationType };

/** Tells which list can be shown at once, as it is drawn; undefined where there is none, or it is shown already. */
export type OnKept = (list: Location | undefined) => void;

/** The key the router gives an entry, as it keeps it; `default` for the one a document was opened with. */
const keyOfEntry = (): string => {
  const key: unknown = Reflect.get(Object(history.state), 'key');
  return typeof key === 'string' ? key : 'default';
};

/** The entry the window is at now, where that is the list. */
const entryOf = (list: Location | undefined): Location | undefined =>
  list?.pathname === siteAddress(location.href) && list?.search === location.search
    ? { ...list, hash: location.hash, key: keyOfEntry() }
    : undefined;

/** Else focus is lost in the midst of the change, where the browser works out the styles of a page that will not be. */
const letGoOfFocus = (): void => {
  const { activeElement: focused } = document;
  if (focused instanceof HTMLElement && focused.closest('main') !== null) focused.blur();
};

/**
 * Looks at each step of the browser's own buttons before the router does, and may keep it from the router until the next frame
 * is painted.
 *
 * @param location where the router is; whoever has gone elsewhere by then stays there
 * @param look whether the step can wait
 */
const useStepsFirst = (location: Location, look: () => boolean): void => {
  const latest = useRef(look);
  const cancel = useRef((): void => undefined);
  useLayoutEffect(() => {
    latest.current = look;
  });
  useLayoutEffect(
    () => () => {
      cancel.current();
    },
    [location],
  );
  // Once, and in this phase: the router begins to listen after what is inside it, and the window calls its listeners in the
  // order in which they came.
  useLayoutEffect(() => {
    let isTelling = false;
    const listen = (event: PopStateEvent): void => {
      cancel.current();
      if (isTelling || !latest.current()) return;
      event.stopImmediatePropagation();
      cancel.current = afterPaint(() => {
        isTelling = true;
        const state: unknown = history.state;
        dispatchEvent(new PopStateEvent('popstate', { state }));
        isTelling = false;
        return undefined;
      });
    };
    addEventListener('popstate', listen);
    return () => {
      removeEventListener('popstate', listen);
    };
  }, []);
};

/**
 * What is shown: the router's location, but for one frame. Who goes back to the list that is kept behind a story sees
 * it in the next frame; only when that is painted does the router learn of it, and everything follows that hangs on
 * its location: the story goes, the tab is named, copies are looked after. All that is more work than showing a list.
 */
export const useShown = (): Shown & { readonly onKept: OnKept } => {
  const location = useLocation();
  const type = useNavigationType();
  const kept = useRef<Location>();
  const onKept = useCallback<OnKept>((list) => {
    kept.current = list;
  }, []);
  const [ahead, setAhead] = useState<{ readonly from: Location; readonly to: Location }>();
  useStepsFirst(location, () => {
    // Also for whoever is back at the story before the router has heard of anything: its location stays the same then.
    setAhead(undefined);
    if (siteAddress(window.location.href) === location.pathname) return false;
    letGoOfFocus();
    const to = entryOf(kept.current);
    if (to !== undefined) setAhead({ from: location, to });
    return to !== undefined;
  });
  if (ahead?.from !== location) return { location, type, onKept };
  return { location: ahead.to, type: NavigationType.Pop, onKept };
};
