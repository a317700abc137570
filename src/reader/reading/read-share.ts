/** A stretch of the window's height, in pixels from its top. */
type Stretch = { readonly top: number; readonly bottom: number };

/**
 * How much of a text has been read, from 0 to 1: nothing while its first line stands below the header,
 * all of it once its last line is in sight. A text that fits under the header is read at once.
 *
 * @param text where the text stands
 * @param seen what the window shows below its header
 */
export const readShare = (text: Stretch, seen: Stretch): number => {
  const unseen = text.bottom - text.top - (seen.bottom - seen.top);
  if (unseen <= 0) return text.bottom <= seen.bottom ? 1 : 0;
  return Math.min(Math.max((seen.top - text.top) / unseen, 0), 1);
};
