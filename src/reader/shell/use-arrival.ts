import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType } from 'react-router-dom';
import { articleAddress } from '#article/locations.ts';
import { afterPaint } from '../interface/moments/after-paint.ts';
import { SITE_ROOT } from '../root/site-root.ts';
import type { Shown } from './pages/use-shown.ts';

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

/** Of the page that is shown; a list kept behind it has others. */
const shown = (main: HTMLElement, selector: string): HTMLElement[] =>
  [...main.querySelectorAll<HTMLElement>(selector)].filter((element) => element.closest('[hidden]') === null);

const headingOf = (main: HTMLElement): HTMLElement | undefined => shown(main, 'h1[tabindex]')[0];

const isInSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** What leads from this page to a story; of several the one in sight. */
const linkTo = (main: HTMLElement, pathname: string): HTMLElement | undefined => {
  if (!pathname.startsWith(articleAddress(''))) return undefined;
  const links = shown(main, `a[href="${CSS.escape(SITE_ROOT + pathname)}"]`);
  return links.find(isInSight) ?? links[0];
};

/** Gives focus to the heading of the page; to the page itself while the heading is on its way. */
const focusHeading = (main: HTMLElement): (() => void) => {
  const heading = headingOf(main);
  (heading ?? main).focus({ preventScroll: true });
  const watch = new MutationObserver(() => {
    const late = headingOf(main);
    if (late === undefined) return;
    watch.disconnect();
    // Whoever has gone on meanwhile is not called back.
    if (document.activeElement === main) late.focus({ preventScroll: true });
  });
  if (heading === undefined) watch.observe(main, { childList: true, subtree: true });
  return () => {
    watch.disconnect();
  };
};

/**
 * Gives focus to the link by which a reader who comes back went to a story, and else to the heading.
 *
 * @param left address of the page the reader comes back from
 */
const focusPlace = (left: string | undefined): (() => void) => {
  const main = document.querySelector('main');
  // Where the new page has given focus to a part of it, as to the field of search or to the list of keys, it stays there.
  if (main === null || shown(main, ':focus').length > 0) return () => undefined;
  const link = left === undefined ? undefined : linkTo(main, left);
  if (link === undefined) return focusHeading(main);
  link.focus({ preventScroll: true });
  return () => undefined;
};

/** Scrolls to where the reader was before on this page, or to its top. */
const scrollToPlace = (before: number | undefined): (() => void) => {
  if (before !== undefined) return restore(before);
  scrollTo({ top: 0, behavior: 'instant' });
  return () => undefined;
};

/** Takes the restoring of places from the browser, for as long as the page is shown. */
const useOwnScrolling = (): void => {
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
};

/**
 * What a browser does on a new page, which a single-page app must do itself: a new address starts at
 * the top with focus on its heading, whose text a screen reader then says; back and forward return to
 * where the reader was, with focus on the link to the story that was left. A page that is only asked for
 * other stories keeps focus and place.
 */
export const useArrival = ({ location, type }: Shown): void => {
  const { key, pathname, search } = location;
  const isFirst = useRef(true);
  const before = useRef({ pathname, search });
  useOwnScrolling();
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
    const { pathname: left } = before.current;
    const isAskedAnew = left === pathname && before.current.search !== search;
    before.current = { pathname, search };
    const known = type === NavigationType.Pop ? positions.get(key) : undefined;
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    if (isAskedAnew) return known === undefined ? undefined : restore(known);
    const unscroll = scrollToPlace(known);
    // The reader sees the page before anyone can use its focus.
    const unwatch = afterPaint(() => focusPlace(known === undefined ? undefined : left));
    return () => {
      unwatch();
      unscroll();
    };
  }, [key, pathname, search, type]);
};
