import { useEffect } from 'react';
import { selectedQuote } from '../share/selected-quote.ts';
import { requestShare } from '../share/share-requests.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** The key by its place on the board: on a Persian one it types another letter. */
const isQuoteKey = (event: KeyboardEvent): boolean =>
  event.code === 'KeyQ' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.repeat;

/** With words of the story selected, Q shares them. */
export const useQuoteKey = (): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const quote = selectedQuote();
      if (quote === undefined || !isQuoteKey(event) || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') === null) requestShare(quote);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
};
