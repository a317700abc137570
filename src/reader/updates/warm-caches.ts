const WANTED = /^\/(?:fonts|m)\//;

/** Fonts and pictures this page has fetched before a worker was in charge. */
const fetchedFiles = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && WANTED.test(pathname))
    .map(({ pathname }) => pathname);

const askAll = (): void => {
  // They come from the browser's own cache; on their way the worker keeps them.
  for (const address of new Set(fetchedFiles())) void fetch(address, { cache: 'force-cache' }).catch(() => undefined);
};

/** Lets a worker that has only now come into charge keep what the first page looked like. */
export const warmCaches = (registration: ServiceWorkerRegistration | undefined): void => {
  if (registration === undefined) return;
  if (navigator.serviceWorker.controller === null)
    navigator.serviceWorker.addEventListener('controllerchange', askAll, { once: true });
  else askAll();
};
