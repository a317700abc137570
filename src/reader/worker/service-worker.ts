import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import type { PrecacheEntry } from 'workbox-precaching/_types.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { StaleWhileRevalidate } from 'workbox-strategies/StaleWhileRevalidate.js';
import { OFFLINE_PAGE } from '#article/locations.ts';
import { CACHES, CACHE_PREFIX, FONT_CACHE, PAGE_CACHE } from '../offline/cache-names.ts';
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
const pages = new PageStrategy(() => shell.matchPrecache(OFFLINE_PAGE));

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
  ({ sameOrigin, url }) => sameOrigin && url.pathname === '/app.js',
  ({ request }) => fetchEntry(request, shell),
);
registerRoute(({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/m/'), new PictureStrategy());
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/fonts/'),
  new StaleWhileRevalidate({
    cacheName: FONT_CACHE,
    plugins: [
      {
        cacheWillUpdate: ({ response }) =>
          Promise.resolve(isOwnFile(response, /^(?:font\/|application\/(?:font|octet))/) ? response : null),
      },
    ],
  }),
);
registerRoute(new PrecacheRoute(shell, { cleanURLs: false, directoryIndex: '' }));

const clearUp = async (): Promise<void> => {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(CACHE_PREFIX) && !CACHES.includes(name));
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
