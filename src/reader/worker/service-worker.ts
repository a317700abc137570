import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import type { PrecacheEntry } from 'workbox-precaching/_types.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { StaleWhileRevalidate } from 'workbox-strategies/StaleWhileRevalidate.js';
import { OFFLINE_PAGE } from '#article/locations.ts';
import { SITE_ROOT, siteAddress } from '../root/site-root.ts';
import { CACHES, FONT_CACHE, PAGE_CACHE, isOwnCache } from '../offline/cache-names.ts';
import { TAKE_OVER } from '../offline/worker-messages.ts';
import { isOwnFile } from '../offline/own-page.ts';
import { PageStrategy } from './page-strategy.ts';
import { PictureStrategy } from './picture-strategy.ts';
import { fetchEntry, openShell } from './shell.ts';

/*
 * Answers for pages, pictures, fonts and the app itself. Not for data: that is React Query's, which
 * keeps it in a database, and two owners would disagree.
 */

declare const self: ServiceWorkerGlobalScope & {
  /** Written into this file by the publisher, which knows what it publishes. */
  readonly __WB_MANIFEST: readonly PrecacheEntry[];
};

const shell = openShell(self.__WB_MANIFEST);

/**
 * The page that stands in for others, as it is at any depth: it names things from where it was published, at
 * the root. Its sheet must stay as it is, for the content policy knows it by its digest.
 */
const standIn = async (): Promise<Response | undefined> => {
  const page = await shell.matchPrecache(SITE_ROOT + OFFLINE_PAGE);
  const html = await page?.text();
  return page && new Response(html?.replaceAll(/"\.(?=[/"])/g, `"${SITE_ROOT}`), page);
};

const pages = new PageStrategy(standIn);

/** Feeds and other files are read as they are. */
const isPage = (path: string): boolean => !/\.\w+$/.test(path);

/**
 * Where a newer worker waits and this is the only page, it takes over now: the page would otherwise
 * be of the newer app and its worker of the older one.
 */
const makesWay = async (): Promise<boolean> => {
  const { waiting } = self.registration;
  if (waiting === null || (await self.clients.matchAll()).length > 1) return false;
  waiting.postMessage(TAKE_OVER);
  return true;
};

registerRoute(
  ({ request, sameOrigin, url }) => sameOrigin && request.mode === 'navigate' && isPage(url.pathname),
  async ({ event, request }) => {
    if (await makesWay()) return new Response('', { headers: { 'Content-Type': 'text/html', Refresh: '0' } });
    return pages.handle({ event, request });
  },
);
registerRoute(
  ({ url }) => siteAddress(url.href) === '/app.js',
  ({ request }) => fetchEntry(request, shell),
);
registerRoute(({ url }) => siteAddress(url.href)?.startsWith('/m/') === true, new PictureStrategy());

const fonts = new StaleWhileRevalidate({
  cacheName: FONT_CACHE,
  plugins: [
    {
      cacheWillUpdate: ({ response }) =>
        Promise.resolve(isOwnFile(response, /^(?:font\/|application\/(?:font|octet))/) ? response : null),
    },
  ],
});

/** The sheet of a page that stands in for another asks for its font as if it were at the root. */
const fontAddress = (url: URL): string | undefined => /\/fonts\/[\w-]+\.woff2$/.exec(siteAddress(url.href) ?? '')?.[0];

registerRoute(
  ({ url }) => fontAddress(url) !== undefined,
  ({ event, url }) => fonts.handle({ event, request: new Request(SITE_ROOT + (fontAddress(url) ?? '')) }),
);
registerRoute(new PrecacheRoute(shell, { cleanURLs: false, directoryIndex: '' }));

const clearUp = async (): Promise<void> => {
  const names = await caches.keys();
  const old = names.filter((name) => isOwnCache(name) && !CACHES.includes(name));
  // A page of the last app must not be taken over by this one: it may have been made otherwise.
  await Promise.all([...old, PAGE_CACHE].map((name) => caches.delete(name)));
  await self.registration.navigationPreload.enable();
  await self.clients.claim();
};

self.addEventListener('activate', (event) => {
  event.waitUntil(clearUp());
});

self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) void self.skipWaiting();
});
