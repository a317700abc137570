import { shareWords } from './share-text.ts';
import type { ShareSubject } from './share-subject.ts';

const payloadOf = (subject: ShareSubject): ShareData => ({
  title: subject.article.headline,
  text: shareWords(subject),
  url: subject.url,
});

/** Whether the reader's main pointer is a finger. */
export const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

/** Whether the system has a share sheet of its own that takes this. */
export const canShareNatively = (subject: ShareSubject): boolean =>
  'share' in navigator && 'canShare' in navigator && navigator.canShare(payloadOf(subject));

/**
 * Opens the system's sheet. To be called in the handler of a press, before anything is awaited:
 * browsers ask for that. `closed` when the reader changed their mind, `failed` when the system refused.
 */
export const shareNatively = async (subject: ShareSubject): Promise<'shared' | 'closed' | 'failed'> => {
  try {
    await navigator.share(payloadOf(subject));
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'failed';
  }
};
