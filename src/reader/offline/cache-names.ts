/*
 * Caches by what they hold, each with the number of its generation: what another generation left is
 * removed when a new service worker takes over. Never the name of a build, which would throw away
 * with every deploy what is still good.
 */

/** Every cache of ours begins so; whatever else the origin has is not ours to remove. */
export const CACHE_PREFIX = 'yelloweston-';

/** The app: scripts, words, and the page that answers where nothing else does. */
export const SHELL_CACHE = `${CACHE_PREFIX}shell-1`;

/** Pages as they were last seen. */
export const PAGE_CACHE = `${CACHE_PREFIX}pages-1`;

/** Pictures seen lately; the oldest make room. */
export const PICTURE_CACHE = `${CACHE_PREFIX}pictures-1`;

/** Pictures of stories that were kept or downloaded; they stay as long as these do. */
export const KEPT_PICTURE_CACHE = `${CACHE_PREFIX}kept-pictures-1`;

export const FONT_CACHE = `${CACHE_PREFIX}fonts-1`;

export const CACHES: readonly string[] = [SHELL_CACHE, PAGE_CACHE, PICTURE_CACHE, KEPT_PICTURE_CACHE, FONT_CACHE];
