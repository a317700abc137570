/** Name of the highlight in the style sheet. */
const NAME = 'quote';

/** How long a paragraph is outlined, in milliseconds. */
const OUTLINED = 4000;

/**
 * Marks words without touching the text's own elements. Returns how to take the mark away again;
 * undefined where the browser has no custom highlights.
 */
export const markQuote = (quote: Range): (() => void) | undefined => {
  if (!('highlights' in CSS) || !('Highlight' in window)) return undefined;
  const { highlights } = CSS;
  highlights.set(NAME, new Highlight(quote));
  return () => {
    highlights.delete(NAME);
  };
};

/** Outlines a whole paragraph for a few seconds. Returns how to end that at once. */
export const outlineBlock = (block: Element): (() => void) => {
  const end = (): void => {
    block.removeAttribute('data-arrived');
  };
  block.setAttribute('data-arrived', '');
  const timer = setTimeout(end, OUTLINED);
  return () => {
    clearTimeout(timer);
    end();
  };
};
