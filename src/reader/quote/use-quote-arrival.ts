import { useEffect } from 'react';
import type { RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { arrivalFragment } from './arrival-fragment.ts';
import { findTarget } from './find-target.ts';
import { markQuote, outlineBlock } from './mark-quote.ts';
import { readTarget } from './text-directive.ts';

const isInView = ({ top, bottom }: DOMRect): boolean => top >= 0 && bottom <= innerHeight;

const goTo = (quote: Range | undefined, block: Element | undefined): void => {
  const place = quote?.getBoundingClientRect() ?? block?.getBoundingClientRect();
  if (place === undefined || isInView(place)) return;
  if (quote === undefined) block?.scrollIntoView({ block: 'start', behavior: 'instant' });
  else scrollBy({ top: place.top - innerHeight / 3, behavior: 'instant' });
};

/** The key react-router gives the entry a document was opened with. */
const OPENED = 'default';

/**
 * A browser goes to `#p7` and to a quotation only while a page is loading; a story that came later it
 * leaves at its top. So the place is looked for once the text stands, and the words are marked. A
 * reader who comes back by history stays where they were.
 */
export const useQuoteArrival = (text: RefObject<Element | null>): void => {
  const { key, hash } = useLocation();
  const type = useNavigationType();
  useEffect(() => {
    const [entry] = performance.getEntriesByType('navigation');
    const target = readTarget(arrivalFragment(location.href, entry?.name));
    if (text.current === null) return undefined;
    const { quote, block } = findTarget(text.current, target);
    if (type !== NavigationType.Pop || key === OPENED) goTo(quote, block);
    const unmark = quote === undefined ? undefined : markQuote(quote);
    return unmark ?? (block === undefined ? undefined : outlineBlock(block));
  }, [text, key, hash, type]);
};
