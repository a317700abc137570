import { addressIn } from '#article/locations.ts';

/** A worker answers for the folder it lies in; the parts of the app lie one folder deeper. */
const folder = (): string => {
  const scope: unknown = Reflect.get(Object(Reflect.get(globalThis, 'registration')), 'scope');
  return typeof scope === 'string' ? scope : new URL(/* @vite-ignore */ '..', import.meta.url).href;
};

const isBuilt = import.meta.env.PROD && !import.meta.env.SSR;

/**
 * The folder of its host the site lies in, by where this script came from: an empty text, or `/mirror/news`.
 * What is put before an address once the page's own place no longer matters.
 */
export const SITE_ROOT = isBuilt ? new URL(folder()).pathname.replace(/\/$/, '') : '';

/** The address within this site of an absolute URL; undefined for a page or file of anything else. */
export const siteAddress = (url: string): string | undefined => {
  const { origin, pathname } = new URL(url);
  return origin === location.origin ? addressIn(SITE_ROOT, pathname) : undefined;
};
