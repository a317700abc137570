import { KEPT_PICTURE_CACHE, PICTURE_CACHE } from '../cache-names.ts';

/** Caches are missing where the page came without TLS, and refuse where storage is blocked. */
const open = async (name: string): Promise<Cache | undefined> => {
  try {
    return await caches.open(name);
  } catch {
    return undefined;
  }
};

const isPicture = ({ ok, type, headers }: Response): boolean =>
  ok && type === 'basic' && (headers.get('content-type') ?? '').startsWith('image/');

const sizeOf = async (response: Response): Promise<number> => (await response.blob()).size;

const keepOne = async (cache: Cache, address: string, signal: AbortSignal): Promise<number | undefined> => {
  const here = (await cache.match(address)) ?? (await caches.match(address, { cacheName: PICTURE_CACHE }));
  const response = here ?? (await fetch(address, { signal }));
  if (!isPicture(response)) return undefined;
  const size = sizeOf(response.clone());
  await cache.put(address, response);
  return size;
};

/**
 * Keeps pictures for as long as the story they belong to. Rejects with a `QuotaExceededError` where
 * there is no room.
 *
 * @returns what they take in bytes; undefined where not all of them could be had
 */
export const keepPictures = async (addresses: readonly string[], signal: AbortSignal): Promise<number | undefined> => {
  if (addresses.length === 0) return 0;
  const cache = await open(KEPT_PICTURE_CACHE);
  if (cache === undefined) return undefined;
  let total: number | undefined = 0;
  for (const address of addresses) {
    const size = await keepOne(cache, address, signal).catch((error: unknown) => {
      if (isQuotaProblem(error)) throw error;
      // A picture that does not come leaves the words readable.
      return undefined;
    });
    total = total === undefined || size === undefined ? undefined : total + size;
  }
  return total;
};

/** Removes pictures from every cache. */
export const dropPictures = async (addresses: readonly string[]): Promise<void> => {
  for (const name of [KEPT_PICTURE_CACHE, PICTURE_CACHE]) {
    const cache = addresses.length === 0 ? undefined : await open(name);
    for (const address of addresses) await cache?.delete(address);
  }
};

/** Whether something failed because the device has no room left for this site. */
export const isQuotaProblem = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
