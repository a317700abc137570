import type { Site } from '#article/site.ts';
import { sha256 } from '../files/sha256.ts';
import type { App } from './load-app.ts';

/** The same for the same app, whatever the articles. */
export const buildOf = (app: App): string => {
  const names = app.files.map(({ path }) => path).sort();
  return sha256([app.entry, app.stamp, ...names].join('\n')).slice(0, 16);
};

/**
 * The text of `/app.js` for a site. Every page calls it and browsers seldom have to fetch it anew, so it
 * brings along what the app would else ask for one by one: the name of the build that runs, the site with
 * its names in all languages, and the words of the site's own.
 */
export const appEntry = async (app: App, site: Site): Promise<string> => {
  const carried = { build: buildOf(app), site, words: await app.words(site.language) };
  return `${app.entry.trim()}\nexport const carried=${JSON.stringify(carried)};\n`;
};
