/** How long the page of search may take to come, in milliseconds. */
const PATIENCE = 3000;

/** Gives focus to the field of search, once its page is here. */
export const focusSearch = (): void => {
  const until = performance.now() + PATIENCE;
  const step = (): void => {
    const field = document.querySelector<HTMLElement>('main input[type="search"]');
    if (field === null && performance.now() < until) requestAnimationFrame(step);
    else field?.focus();
  };
  requestAnimationFrame(step);
};
