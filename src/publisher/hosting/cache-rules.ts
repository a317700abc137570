/** How long what may be kept: a pattern of paths, the same as `_headers` writes it, and the header. */
export type CacheRule = { readonly path: RegExp; readonly globs: readonly string[]; readonly value: string };

const FOREVER = 'public, max-age=31536000, immutable';
const ASK_FIRST = 'no-cache';

/**
 * Browsers ask each time, a network of caches at most once a minute, and it answers when the origin is
 * down. Not `stale-while-revalidate`: browsers heed it too, and would show a withdrawn story once more.
 */
export const PAGE_CACHE = 'public, max-age=0, s-maxage=60, stale-if-error=86400';

/** First rule that fits. What is named by its content never changes; days and pages that are past seldom do. */
export const CACHE_RULES: readonly CacheRule[] = [
  { path: /^\/(assets|m)\//, globs: ['/assets/*', '/m/*'], value: FOREVER },
  { path: /^\/(sw\.js|version\.json)$/, globs: ['/sw.js', '/version.json'], value: ASK_FIRST },
  { path: /^\/data\/tombstones\.json$/, globs: ['/data/tombstones.json'], value: ASK_FIRST },
  { path: /^\/data\/a\//, globs: ['/data/a/*'], value: 'public, max-age=0, s-maxage=60' },
  { path: /^\/(fonts|icons)\//, globs: ['/fonts/*', '/icons/*'], value: 'public, max-age=86400' },
  { path: /^\/sitemap\/\d/, globs: ['/sitemap/2*'], value: 'public, max-age=3600' },
];

/** `Cache-Control` of a path. */
export const cacheControl = (path: string): string =>
  CACHE_RULES.find((rule) => rule.path.test(path))?.value ?? PAGE_CACHE;
