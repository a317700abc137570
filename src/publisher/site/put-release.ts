import { OFFLINE_PAGE, RELEASE_DATA, WORKER_SCRIPT, pageFile } from '#article/locations.ts';
import { GENERATION } from '#article/release.ts';
import type { Release } from '#article/release.ts';
import { canonicalJson } from '../editing/canonical-json.ts';
import { sha256 } from '../files/sha256.ts';
import { buildOf } from './app-entry.ts';
import type { App } from './load-app.ts';
import type { SiteFolder } from './site-folder.ts';

/** Where the worker's code waits for the list of what it is to keep. */
const PLACEHOLDER = 'self.__WB_MANIFEST';

/** One file of the app, as Workbox reads it: by its way from the worker, and a revision where the address does not change with the content. */
type ShellFile = { readonly url: string; readonly revision: string | null };

const revisionOf = (data: string): string => sha256(data).slice(0, 16);

const isHashed = (path: string): boolean => path.startsWith('/assets/');

const shellOf = (app: App, entry: string, offlinePage: string): ShellFile[] => {
  const hashed = app.files
    .filter(({ path }) => isHashed(path))
    .map(({ path }) => ({ url: path.slice(1), revision: null }));
  return [
    ...hashed.toSorted((one, other) => (one.url < other.url ? -1 : 1)),
    { url: 'app.js', revision: revisionOf(entry) },
    { url: OFFLINE_PAGE.slice(1), revision: revisionOf(offlinePage) },
  ];
};

/**
 * Publishes what tells open pages of a new app: the service worker with its list of files, then
 * `version.json`. Everything it names must be there already.
 *
 * @param folder folder of the site
 * @param release the app, and the text of `/app.js`
 * @param offline false publishes the worker's way out instead: readers' browsers then keep nothing
 * @returns name of the build
 */
export const putRelease = async (
  folder: SiteFolder,
  release: { readonly app: App; readonly entry: string },
  offline: boolean,
): Promise<string> => {
  const { app, entry } = release;
  const offlinePage = (await folder.text(`/${pageFile(OFFLINE_PAGE)}`)) ?? '';
  const list = JSON.stringify(shellOf(app, entry, offlinePage));
  await folder.put(WORKER_SCRIPT, offline ? app.worker.replace(PLACEHOLDER, () => list) : app.farewell);
  const news: Release = { build: buildOf(app), minCompatible: GENERATION };
  await folder.put(RELEASE_DATA, canonicalJson(news));
  return news.build;
};
