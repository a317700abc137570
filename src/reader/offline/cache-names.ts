import { SITE_ROOT } from '../root/site-root.ts';

/*
 * Caches by what they hold, each with the number of its generation: what another generation left is
 * removed when a new service worker takes over. Never the name of a build, which would throw away
 * with every deploy what is still good. A site in a folder names it: others may lie beside it.
 */

/** Every cache of such a site begins so; whatever else the origin has is not ours to remove. */
const PREFIX = 'yelloweston-';

const named = (what: string): string => PREFIX + what + (SITE_ROOT && `@${SITE_ROOT}`);

/** Whether a cache is of the site in this folder, of whatever generation. */
export const isOwnCache = (name: string): boolean =>
  name.startsWith(PREFIX) && (name.split('@')[1] ?? '') === SITE_ROOT;

/** The app: scripts, words, and the page that answers where nothing else does. */
export const SHELL_CACHE = named('shell-1');

/** Pages as they were last seen. */
export const PAGE_CACHE = named('pages-1');

/** Pictures seen lately; the oldest make room. */
export const PICTURE_CACHE = named('pictures-1');

/** Pictures of stories that were kept or downloaded; they stay as long as these do. */
export const KEPT_PICTURE_CACHE = named('kept-pictures-1');

export const FONT_CACHE = named('fonts-1');

export const CACHES: readonly string[] = [SHELL_CACHE, PAGE_CACHE, PICTURE_CACHE, KEPT_PICTURE_CACHE, FONT_CACHE];
