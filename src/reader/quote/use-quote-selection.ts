import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { ArticleSummary } from '#article/edition.ts';
import { usePlace } from '../interface/place-context.ts';
import { selectQuote } from '../share/selected-quote.ts';
import { storyUrl } from '../share/share-subject.ts';
import { quoteInRange } from './fragment/quote-in-range.ts';

/** How long a selection must rest before anything appears, in milliseconds. */
const REST = 200;

const selectedRange = (): Range | undefined => {
  const selection = getSelection();
  return selection === null || selection.isCollapsed || selection.rangeCount === 0
    ? undefined
    : selection.getRangeAt(0);
};

/** Calls back when the selection has come to rest and no pointer is held down, also the one there is already. */
const watchSelection = (onRest: () => void): (() => void) => {
  const watch = new AbortController();
  const { signal } = watch;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  const settle = (): void => {
    clearTimeout(timer);
    if (!isHeld) timer = setTimeout(onRest, REST);
  };
  const hold = (held: boolean) => (): void => {
    isHeld = held;
    settle();
  };
  document.addEventListener('selectionchange', settle, { signal });
  document.addEventListener('pointerdown', hold(true), { signal });
  for (const end of ['pointerup', 'pointercancel'] as const) document.addEventListener(end, hold(false), { signal });
  // Something may have been selected before this code came.
  settle();
  return () => {
    clearTimeout(timer);
    watch.abort();
  };
};

/**
 * Follows what the reader selects in the text of a story, and tells everyone who shares it.
 *
 * @returns the range selected while it can be quoted
 */
export const useQuoteSelection = (article: ArticleSummary, text: RefObject<Element>): Range | undefined => {
  const { site } = usePlace();
  const [range, setRange] = useState<Range>();
  useEffect(() => {
    const look = (): void => {
      const selected = selectedRange();
      const quote =
        selected === undefined || text.current === null ? undefined : quoteInRange(text.current, selected, article);
      selectQuote(
        quote === undefined
          ? undefined
          : { article, url: storyUrl(site, article.id) + quote.fragment, quote: quote.text },
      );
      setRange(quote === undefined ? undefined : selected?.cloneRange());
    };
    const stop = watchSelection(look);
    return () => {
      stop();
      selectQuote(undefined);
    };
  }, [article, site, text]);
  return range;
};
