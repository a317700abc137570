/** Loads the page anew and leaves the reader where they were. */
export const reloadPage = (): void => {
  // The app restores positions itself, but not over a reload; the browser does.
  history.scrollRestoration = 'auto';
  location.reload();
};

const KEY = 'reloaded-for';

/**
 * Loads the page anew, but only once for each build: whatever a reload does not heal must not become
 * a loop.
 *
 * @returns whether it does
 */
export const reloadOnce = (build: string, reload: () => void = reloadPage): boolean => {
  try {
    if (sessionStorage.getItem(KEY) === build) return false;
    sessionStorage.setItem(KEY, build);
  } catch {
    // Without storage nobody can count, so nothing is reloaded.
    return false;
  }
  reload();
  return true;
};
