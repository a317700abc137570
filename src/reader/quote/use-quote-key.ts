import { useEffect } from 'react';
import { currentPreferences } from '../preferences/preference-store.ts';
import { selectedQuote } from '../share/selected-quote.ts';
import { requestShare } from '../share/share-requests.ts';
import { takesKeys } from '../ui/takes-keys.ts';

/** The key by its place on the board: on a Persian one it types another letter. */
const isQuoteKey = (event: KeyboardEvent): boolean =>
  event.code === 'KeyQ' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.repeat;

/** With words of the story selected, Q shares them, unless the reader wants no single keys. */
export const useQuoteKey = (): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const quote = selectedQuote();
      if (currentPreferences().shortcuts === 'off') return;
      if (quote === undefined || !isQuoteKey(event) || takesKeys(event.target)) return;
      if (document.querySelector('dialog[open]') === null) requestShare(quote);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
};
