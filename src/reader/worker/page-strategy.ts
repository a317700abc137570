import { Strategy } from 'workbox-strategies/Strategy.js';
import type { StrategyHandler } from 'workbox-strategies/StrategyHandler.js';
import { PAGE_CACHE } from '../offline/cache-names.ts';
import { limitCache } from './limit-cache.ts';
import { isOwnPage } from '../offline/own-page.ts';

/** How long the network may take while there is something else to show, in milliseconds. */
const LIMIT = 3000;

const LIMITS = { entries: 80, bytes: 8_000_000 };

/** Gives the page that stands for every page this device has never seen. */
type Fallback = () => Promise<Response | undefined>;

const after = (time: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, time);
  });

/** A page that is gone must not come back from the cache. */
const isGone = ({ status }: Response): boolean => status === 404 || status === 410;

const dropGone = async (request: Request, response: Response): Promise<void> => {
  if (isGone(response)) await (await caches.open(PAGE_CACHE)).delete(request, { ignoreSearch: true });
};

/**
 * Pages: from the network; where it takes long or fails the page as it was last seen at this address;
 * else the offline page, in which the app shows what is kept on the device.
 */
export class PageStrategy extends Strategy {
  readonly #fallback: Fallback;

  constructor(fallback: Fallback) {
    super({
      cacheName: PAGE_CACHE,
      plugins: [
        {
          // What an address asks of the app, `?q=`, does not change the page.
          cacheKeyWillBeUsed: ({ request }) => {
            const { origin, pathname } = new URL(request.url);
            return Promise.resolve(origin + pathname);
          },
          cacheWillUpdate: async ({ request, response }) => {
            await dropGone(request, response);
            return (await isOwnPage(response)) ? response : null;
          },
          cacheDidUpdate: async ({ cacheName }) => limitCache(await caches.open(cacheName), LIMITS),
        },
      ],
    });
    this.#fallback = fallback;
  }

  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const network = handler.fetchAndCachePut(request).catch(() => undefined);
    const answer = await Promise.race([network, after(LIMIT)]);
    if (answer !== undefined && answer.status < 500) return answer;
    const copy = (await handler.cacheMatch(request)) ?? answer ?? (await this.#fallback());
    return copy ?? (await network) ?? Response.error();
  }
}
