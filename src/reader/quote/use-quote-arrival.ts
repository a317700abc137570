import { useEffect } from 'react';
import type { RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { arrivalFragment } from './fragment/arrival-fragment.ts';
import { findTarget } from './fragment/find-target.ts';
import type { FoundTarget } from './fragment/find-target.ts';
import { markQuote, outlineBlock } from './mark-quote.ts';
import { HEADER } from '../style/header-height.ts';
import { readTarget } from './fragment/text-directive.ts';

const isInView = ({ top, bottom }: DOMRect): boolean => top >= HEADER && bottom <= innerHeight;

const goTo = ({ quote, block }: FoundTarget): void => {
  const place = quote?.getBoundingClientRect() ?? block?.getBoundingClientRect();
  if (place === undefined || isInView(place)) return;
  if (quote === undefined) block?.scrollIntoView({ block: 'start', behavior: 'instant' });
  else scrollBy({ top: place.top - innerHeight / 3, behavior: 'instant' });
};

const mark = ({ quote, block }: FoundTarget): (() => void) | undefined => {
  const unmark = quote === undefined ? undefined : markQuote(quote);
  return unmark ?? (block === undefined ? undefined : outlineBlock(block));
};

/** The key react-router gives the entry a document was opened with. */
const OPENED = 'default';

/** A browser that went there itself, a reader who has begun to scroll, and one who came back all stay put. */
const mayMove = (type: NavigationType, key: string): boolean =>
  type !== NavigationType.Pop || (key === OPENED && scrollY === 0);

/**
 * A browser goes to `#p7` and to a quotation only while a page is loading; a story that came later it
 * leaves at its top. So the place is looked for once the text stands, and the words are marked.
 */
export const useQuoteArrival = (text: RefObject<Element>): void => {
  const { key, hash } = useLocation();
  const type = useNavigationType();
  useEffect(() => {
    if (text.current === null) return undefined;
    const [entry] = performance.getEntriesByType('navigation');
    const [page = ''] = location.href.split('#');
    const found = findTarget(text.current, readTarget(arrivalFragment(page + hash, entry?.name)));
    if (mayMove(type, key)) goTo(found);
    return mark(found);
  }, [text, key, hash, type]);
};
