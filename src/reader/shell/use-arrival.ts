import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';

/** How long after arrival a list may still be growing to its old height, in milliseconds. */
const SETTLING = 1500;

const positions = new Map<string, number>();

/** Scrolls to where the reader was, again and again until the page is tall enough or time is up. */
const restore = (y: number): (() => void) => {
  const until = performance.now() + SETTLING;
  let frame = 0;
  const step = (): void => {
    scrollTo({ top: y, behavior: 'instant' });
    if (Math.abs(scrollY - y) > 1 && performance.now() < until) frame = requestAnimationFrame(step);
  };
  step();
  return () => {
    cancelAnimationFrame(frame);
  };
};

const headingOf = (main: HTMLElement): HTMLElement | null => main.querySelector<HTMLElement>('h1[tabindex]');

/** Gives focus to the heading of the page; to the page itself while the heading is on its way. */
const focusHeading = (main: HTMLElement): (() => void) => {
  const heading = headingOf(main);
  (heading ?? main).focus({ preventScroll: true });
  const watch = new MutationObserver(() => {
    const late = headingOf(main);
    if (late === null) return;
    watch.disconnect();
    // Whoever has gone on meanwhile is not called back.
    if (document.activeElement === main) late.focus({ preventScroll: true });
  });
  if (heading === null) watch.observe(main, { childList: true, subtree: true });
  return () => {
    watch.disconnect();
  };
};

/** Scrolls to where the reader was before on this page, or to its top. */
const scrollToPlace = (before: number | undefined): (() => void) => {
  if (before !== undefined) return restore(before);
  scrollTo({ top: 0, behavior: 'instant' });
  return () => undefined;
};

/**
 * What a browser does on a new page, which a single-page app must do itself: a new address starts at
 * the top with focus on its heading, whose text a screen reader then says; back and forward return to
 * where the reader was.
 */
export const useArrival = (): void => {
  const { key, pathname } = useLocation();
  const type = useNavigationType();
  const isFirst = useRef(true);
  useEffect(() => {
    history.scrollRestoration = 'manual';
    // A reload, or a return from another site, is the browser's own to restore.
    const handBack = (): void => {
      history.scrollRestoration = 'auto';
    };
    addEventListener('pagehide', handBack);
    return () => {
      removeEventListener('pagehide', handBack);
    };
  }, []);
  // Before the scrolling below: what it scrolls belongs to the new page, not to the one left behind.
  useLayoutEffect(() => {
    const remember = (): void => {
      positions.set(key, scrollY);
    };
    addEventListener('scroll', remember, { passive: true });
    return () => {
      removeEventListener('scroll', remember);
    };
  }, [key]);
  useLayoutEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    const main = document.querySelector('main');
    const unwatch = main === null ? undefined : focusHeading(main);
    const unscroll = scrollToPlace(type === NavigationType.Pop ? positions.get(key) : undefined);
    return () => {
      unwatch?.();
      unscroll();
    };
  }, [key, pathname, type]);
};
