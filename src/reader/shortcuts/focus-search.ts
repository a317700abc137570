/** How long the page of search may take to come, in milliseconds. */
const PATIENCE = 3000;

/** Gives focus to the field of search, once its page is here and its heading has had its turn. */
export const focusSearch = (): void => {
  const until = performance.now() + PATIENCE;
  const step = (): void => {
    const field = document.querySelector<HTMLElement>('main input[type="search"]');
    if (field === null && performance.now() < until) requestAnimationFrame(step);
    // A frame later: a new page gives focus to its heading when it is drawn.
    else requestAnimationFrame(() => field?.focus());
  };
  requestAnimationFrame(step);
};
