export type CacheLimits = { readonly entries: number; readonly bytes: number };

const sizeOf = async (response: Response | undefined): Promise<number> =>
  response === undefined ? 0 : (await response.blob()).size;

/**
 * Removes the entries that were put longest ago, until the cache is within its limits. A cache lists
 * its entries in the order in which they were put; whoever uses one puts it again to keep it young.
 */
export const limitCache = async (cache: Cache, { entries, bytes }: CacheLimits): Promise<void> => {
  const newestFirst = [...(await cache.keys())].reverse();
  let total = 0;
  for (const [at, request] of newestFirst.entries()) {
    total += at < entries && total <= bytes ? await sizeOf(await cache.match(request)) : 0;
    if (at >= entries || total > bytes) await cache.delete(request);
  }
};
