/** `shared` also when the reader closed the system's sheet: there is nothing to say then. */
export type ShareOutcome = 'shared' | 'copied' | 'failed';

const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

const copy = async (url: string): Promise<ShareOutcome> => {
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'failed';
  }
};

/**
 * Hands a link to the system's share sheet on touch devices that have one, else to the clipboard. The
 * text goes without the address: some targets would print it twice.
 */
export const shareLink = async (title: string, url: string): Promise<ShareOutcome> => {
  const payload = { title, text: title, url };
  if (!isTouch() || !('canShare' in navigator) || !navigator.canShare(payload)) return copy(url);
  try {
    await navigator.share(payload);
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'shared' : copy(url);
  }
};
