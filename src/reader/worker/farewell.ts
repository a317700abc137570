/*
 * The way out: published in place of the service worker, it takes over at once, removes every cache of
 * ours, and itself. Saved stories stay, for they are the reader's and in a database.
 */

declare const self: ServiceWorkerGlobalScope;

/** As in `cache-names.ts`; not imported from there, because this file must stand alone. */
const isOwnCache = (name: string): boolean => {
  const folder = new URL(self.registration.scope).pathname.replace(/\/$/, '');
  return name.startsWith('yelloweston-') && (name.split('@')[1] ?? '') === folder;
};

const leave = async (): Promise<void> => {
  const names = (await caches.keys()).filter(isOwnCache);
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
};

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

// Nothing to give; it makes this a module, whose `self` is its own.
export {};
