import { Strategy } from 'workbox-strategies/Strategy.js';
import type { StrategyHandler } from 'workbox-strategies/StrategyHandler.js';
import { mediaFile } from '#article/locations.ts';
import { KEPT_PICTURE_CACHE, PICTURE_CACHE } from '../offline/cache-names.ts';
import { limitCache } from './limit-cache.ts';
import { isOwnFile } from '../offline/own-page.ts';

const LIMITS = { entries: 300, bytes: 60_000_000 };

const PICTURE = /^(\/m\/[0-9a-f]{2}\/[0-9a-f]+)/;

/** The copy of a picture that is kept with its story, whichever size of it was asked for. */
const keptCopy = (request: Request): Promise<Response | undefined> => {
  const [, hash] = PICTURE.exec(new URL(request.url).pathname) ?? [];
  if (hash === undefined) return Promise.resolve(undefined);
  return caches.match(mediaFile(hash), { cacheName: KEPT_PICTURE_CACHE });
};

/** Pictures never change under their address: the copy comes first, the one used longest ago goes first. */
export class PictureStrategy extends Strategy {
  constructor() {
    super({
      cacheName: PICTURE_CACHE,
      plugins: [
        {
          cacheWillUpdate: ({ response }) => Promise.resolve(isOwnFile(response, /^image\//) ? response : null),
          cacheDidUpdate: async ({ cacheName }) => limitCache(await caches.open(cacheName), LIMITS),
        },
      ],
    });
  }

  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const copy = await handler.cacheMatch(request);
    if (copy !== undefined) {
      // Put again, it is the youngest.
      void handler.waitUntil(handler.cachePut(request, copy.clone()));
      return copy;
    }
    try {
      return (
        (await caches.match(request, { cacheName: KEPT_PICTURE_CACHE })) ?? (await handler.fetchAndCachePut(request))
      );
    } catch (error) {
      const kept = await keptCopy(request);
      if (kept === undefined) throw error;
      return kept;
    }
  }
}
