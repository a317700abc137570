import { Strategy } from 'workbox-strategies/Strategy.js';
import type { StrategyHandler } from 'workbox-strategies/StrategyHandler.js';
import { KEPT_PICTURE_CACHE, PICTURE_CACHE } from '../offline/cache-names.ts';
import { limitCache } from './limit-cache.ts';
import { isOwnFile } from '../offline/own-page.ts';
import { anyCopy, pictureOf } from '../offline/pictures/any-copy.ts';

const LIMITS = { entries: 300, bytes: 60_000_000 };

/** Any copy of a picture: the one kept with its story, or one that was seen, whichever was asked for. */
const otherCopy = async (request: Request): Promise<Response | undefined> => {
  const src = pictureOf(request);
  if (src === undefined) return undefined;
  for (const name of [KEPT_PICTURE_CACHE, PICTURE_CACHE]) {
    const copy = await anyCopy(await caches.open(name), src);
    if (copy !== undefined) return copy.response;
  }
  return undefined;
};

const isPicture = (response: Response): boolean => isOwnFile(response, /^image\//);

/** Pictures never change under their address: the copy comes first, the one used longest ago goes first. */
export class PictureStrategy extends Strategy {
  constructor() {
    super({
      cacheName: PICTURE_CACHE,
      plugins: [
        {
          cacheWillUpdate: ({ response }) => Promise.resolve(isPicture(response) ? response : null),
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
    const kept = await caches.match(request, { cacheName: KEPT_PICTURE_CACHE });
    if (kept !== undefined) return kept;
    try {
      const answer = await handler.fetchAndCachePut(request);
      // A captive portal answers everything with its page; what is gone from the site must not come back.
      return isPicture(answer) || !answer.ok ? answer : ((await otherCopy(request)) ?? answer);
    } catch (error) {
      const other = await otherCopy(request);
      if (other === undefined) throw error;
      return other;
    }
  }
}
