import { readFile } from 'node:fs/promises';
import { OFFLINE_PAGE, RELEASE_DATA, WORKER_SCRIPT, pageFile } from '#article/locations.ts';
import { GENERATION } from '#article/release.ts';
import type { Release } from '#article/release.ts';
import { canonicalJson } from '../editing/canonical-json.ts';
import { sha256 } from '../files/sha256.ts';
import type { App } from './load-app.ts';
import type { SiteFolder } from './site-folder.ts';

/** Where the worker's code waits for the list of what it is to keep. */
const PLACEHOLDER = 'self.__WB_MANIFEST';

/** One file of the app, as Workbox reads it: a revision where the address does not change with the content. */
type ShellFile = { readonly url: string; readonly revision: string | null };

const revisionOf = (data: string | Uint8Array): string => sha256(data).slice(0, 16);

const isHashed = (path: string): boolean => path.startsWith('/assets/');

/** Stands in every page beside the scripts. */
const ICON = '/icon.svg';

const shellOf = async (app: App, offlinePage: string): Promise<ShellFile[]> => {
  const hashed = app.files.filter(({ path }) => isHashed(path)).map(({ path }) => ({ url: path, revision: null }));
  const icon = app.files.find(({ path }) => path === ICON);
  return [
    ...hashed.toSorted((one, other) => (one.url < other.url ? -1 : 1)),
    { url: '/app.js', revision: revisionOf(app.entry) },
    ...(icon === undefined ? [] : [{ url: ICON, revision: revisionOf(await readFile(icon.file)) }]),
    { url: OFFLINE_PAGE, revision: revisionOf(offlinePage) },
  ];
};

/** The same for the same app, whatever the articles. */
const releaseOf = (app: App): Release => {
  const names = app.files.map(({ path }) => path).sort();
  return { build: revisionOf([app.entry, app.stamp, ...names].join('\n')), minCompatible: GENERATION };
};

/**
 * Publishes what tells open pages of a new app: the service worker with its list of files, then
 * `version.json`. Everything it names must be there already.
 *
 * @param offline false publishes the worker's way out instead: readers' browsers then keep nothing
 * @returns name of the build
 */
export const putRelease = async (folder: SiteFolder, app: App, offline: boolean): Promise<string> => {
  const offlinePage = (await folder.text(`/${pageFile(OFFLINE_PAGE)}`)) ?? '';
  const list = JSON.stringify(await shellOf(app, offlinePage));
  await folder.put(WORKER_SCRIPT, offline ? app.worker.replace(PLACEHOLDER, () => list) : app.farewell);
  const release = releaseOf(app);
  await folder.put(RELEASE_DATA, canonicalJson(release));
  return release.build;
};
