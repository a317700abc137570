import { pictureOfFile } from '#article/locations.ts';
import { SITE_ROOT } from '../../root/site-root.ts';
import { KEPT_PICTURE_CACHE, PICTURE_CACHE } from '../cache-names.ts';
import { anyCopy, pictureOf } from './any-copy.ts';
import type { Copy } from './any-copy.ts';
import { fileToKeep, readableForm } from './file-to-keep.ts';
import type { Copies } from './pictures-in.ts';

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

/** What of a picture is here already: the copy that is kept, or else the one this screen chose when it was seen. */
const copyHere = async (kept: Cache, src: string): Promise<Copy | undefined> => {
  const seen = await open(PICTURE_CACHE);
  return (await anyCopy(kept, src)) ?? (seen && (await anyCopy(seen, src)));
};

const fetchCopy = async (picture: Copies, signal: AbortSignal): Promise<Copy> => {
  const address = fileToKeep(picture, await readableForm());
  return { address, response: await fetch(SITE_ROOT + address, { signal }) };
};

const keepOne = async (cache: Cache, picture: Copies, signal: AbortSignal): Promise<number | undefined> => {
  const { address, response } = (await copyHere(cache, picture.src)) ?? (await fetchCopy(picture, signal));
  if (!isPicture(response)) return undefined;
  const size = sizeOf(response.clone());
  await cache.put(SITE_ROOT + address, response);
  return size;
};

/**
 * Keeps pictures for as long as the story they belong to, one copy of each. Rejects with a
 * `QuotaExceededError` where there is no room.
 *
 * @returns what they take in bytes; undefined where not all of them could be had
 */
export const keepPictures = async (pictures: readonly Copies[], signal: AbortSignal): Promise<number | undefined> => {
  if (pictures.length === 0) return 0;
  const cache = await open(KEPT_PICTURE_CACHE);
  if (cache === undefined) return undefined;
  let total: number | undefined = 0;
  for (const picture of pictures) {
    const size = await keepOne(cache, picture, signal).catch((error: unknown) => {
      if (isQuotaProblem(error)) throw error;
      // A picture that does not come leaves the words readable.
      return undefined;
    });
    total = total === undefined || size === undefined ? undefined : total + size;
  }
  return total;
};

/**
 * Removes pictures from every cache, in all sizes and forms.
 *
 * @param addresses of any file of each
 */
export const dropPictures = async (addresses: readonly string[]): Promise<void> => {
  if (addresses.length === 0) return;
  const dropped = new Set(addresses.map(pictureOfFile).filter((src) => src !== undefined));
  for (const cache of [await open(KEPT_PICTURE_CACHE), await open(PICTURE_CACHE)]) {
    const files = (await cache?.keys()) ?? [];
    for (const file of files.filter((one) => dropped.has(pictureOf(one) ?? ''))) await cache?.delete(file);
  }
};

/** Whether something failed because the device has no room left for this site. */
export const isQuotaProblem = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';
