import type { RefObject } from 'react';
import type { ArticleSummary } from '#article/edition.ts';
import { isTouch } from '../share/native-share.ts';
import { useSelectedQuote } from '../share/selected-quote.ts';
import { QuotePopover } from './quote-popover.tsx';
import { useQuoteArrival } from './use-quote-arrival.ts';
import { useQuoteKey } from './use-quote-key.ts';
import { useQuoteSelection } from './use-quote-selection.ts';

type Props = {
  readonly article: ArticleSummary;
  /** The element that holds the text of the story. */
  readonly text: RefObject<Element>;
};

/** Giving some of a story's words away; one piece of code, fetched after the story. */
export const SharingTools = ({ article, text }: Props) => {
  const range = useQuoteSelection(article, text);
  const quote = useSelectedQuote();
  useQuoteKey();
  useQuoteArrival(text);
  return range !== undefined && quote !== undefined && !isTouch() && <QuotePopover range={range} quote={quote} />;
};
