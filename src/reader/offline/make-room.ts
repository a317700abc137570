import { PICTURE_CACHE } from './cache-names.ts';
import { trimOpened } from './document-store.ts';
import { dropPictures, isQuotaProblem } from './pictures/picture-cache.ts';

/** Opened documents that stay when room is short: what a reader may want to come back to now. */
const WHEN_SHORT = { article: 10, other: 10 } as const;

/** Gives up what nobody asked to keep. */
const giveUpSome = async (): Promise<void> => {
  await caches.delete(PICTURE_CACHE);
  await dropPictures(await trimOpened(WHEN_SHORT));
};

/** What became of something that was to be kept. */
export type Keeping<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: 'full' };

/**
 * Does some work that needs room on the device; where there is none, once more after giving up what
 * was only kept along the way. Whatever else fails is thrown.
 */
export const withRoom = async <T>(work: () => Promise<T>): Promise<Keeping<T>> => {
  for (const giveUp of [giveUpSome, undefined]) {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      if (!isQuotaProblem(error)) throw error;
      await giveUp?.();
    }
  }
  return { ok: false, reason: 'full' };
};
