import type { RefObject } from 'react';
import type { ArticleSummary } from '#article/edition.ts';
import { isTouch } from '../share/native-share.ts';
import { useSelectedQuote } from '../share/selected-quote.ts';
import { ShareSheet } from '../share/sheet/share-sheet.tsx';
import { QuotePopover } from './quote-popover.tsx';
import { useQuoteArrival } from './use-quote-arrival.ts';
import { useQuoteKey } from './use-quote-key.ts';
import { useQuoteSelection } from './use-quote-selection.ts';

type Props = {
  readonly article: ArticleSummary;
  /** The element that holds the text of the story. */
  readonly text: RefObject<Element | null>;
};

/** All of sharing that a first view of a story does without; one piece of code, fetched after it. */
export const SharingTools = ({ article, text }: Props) => {
  const range = useQuoteSelection(article, text);
  const quote = useSelectedQuote();
  useQuoteKey();
  useQuoteArrival(text);
  return (
    <>
      {range !== undefined && quote !== undefined && !isTouch() && <QuotePopover range={range} quote={quote} />}
      <ShareSheet />
    </>
  );
};
