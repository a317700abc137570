import { PAGE_CACHE } from '../offline/cache-names.ts';
import { siteAddress } from '../root/site-root.ts';
import { isOwnPage } from '../offline/own-page.ts';

const WANTED = /^\/(?:fonts|m)\//;

/** Fonts and pictures this page has fetched before a worker was in charge. */
const fetchedFiles = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => WANTED.test(siteAddress(name) ?? ''));

/** Everything comes from the browser's own cache; on their way the worker keeps the files. */
const ask = (address: string): Promise<Response> => fetch(address, { cache: 'force-cache' });

/** The worker keeps pages the reader goes to, and this one was there before it. */
const keepThisPage = async (): Promise<void> => {
  const address = location.origin + location.pathname;
  const cache = await caches.open(PAGE_CACHE);
  if ((await cache.match(address)) !== undefined) return;
  const page = await ask(address);
  if (await isOwnPage(page)) await cache.put(address, page);
};

const keepAll = (): void => {
  for (const address of new Set(fetchedFiles())) ask(address).catch(() => undefined);
  keepThisPage().catch(() => undefined);
};

/** Keeps what the first page looks like once a worker has come into charge. */
export const warmCaches = (registration: ServiceWorkerRegistration | undefined): void => {
  if (registration === undefined) return;
  if (navigator.serviceWorker.controller === null)
    navigator.serviceWorker.addEventListener('controllerchange', keepAll, { once: true });
  else keepAll();
};
