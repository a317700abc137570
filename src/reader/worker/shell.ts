import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { PrecacheEntry } from 'workbox-precaching/_types.js';
import { OFFLINE_PAGE } from '#article/locations.ts';
import { siteAddress } from '../root/site-root.ts';
import { SHELL_CACHE } from '../offline/cache-names.ts';
import { isOwnFile, isOwnPage } from '../offline/own-page.ts';

/** How long the network may take for the app's first script, in milliseconds. */
const LIMIT = 3000;

const TYPES: Readonly<Record<string, RegExp>> = { js: /javascript/, css: /^text\/css/, svg: /^image\/svg/ };

const isAsAsked = async (url: string, response: Response): Promise<boolean> => {
  const address = siteAddress(url) ?? '';
  if (address === OFFLINE_PAGE) return isOwnPage(response);
  return isOwnFile(response, TYPES[address.split('.').at(-1) ?? ''] ?? /./);
};

/**
 * The app as files: scripts, words, the offline page. All of them or none: an installation that meets
 * a captive portal fails and is tried again with the next visit.
 */
export const openShell = (entries: readonly PrecacheEntry[]): PrecacheController => {
  const shell = new PrecacheController({
    cacheName: SHELL_CACHE,
    plugins: [
      {
        cacheWillUpdate: async ({ request, response }) => ((await isAsAsked(request.url, response)) ? response : null),
      },
    ],
  });
  shell.precache([...entries]);
  return shell;
};

/**
 * The app's first script, whose name never changes: the newest one, because the page around it came
 * from the network too; the one of this shell where the network fails.
 */
export const fetchEntry = async (request: Request, shell: PrecacheController): Promise<Response> => {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(LIMIT) });
    if (isOwnFile(response, /javascript/)) return response;
  } catch {
    // No network: the shell has it.
  }
  return (await shell.matchPrecache(request)) ?? Response.error();
};
