import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { BIDI_CASES, BIDI_CONFIGURATION, bidiArticle, idOf } from './bidi-site.ts';
import { SITES, SITE_NAMES, folderOf, siteVariable } from './sites.ts';
import type { SiteName } from './sites.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'dist/publisher/cli.js');
const CORPUS = join(ROOT, 'src/publisher/plain-text/corpus');

const storeOf = (site: SiteName): string => join(SITES, site, 'store.db');

const news = async (...args: readonly string[]): Promise<void> => {
  await promisify(execFile)(process.execPath, [CLI, ...args], { cwd: ROOT, timeout: 60_000 });
};

/** More stories than fit in the head of a list, so that there are pages of earlier ones. */
const STORIES = 160;

const ARCHIVE_CONFIGURATION = {
  schema: 'site/1.0',
  name: { en: 'The Archive', fa: 'بایگانی' },
  language: 'en',
  timeZone: 'Europe/London',
  sections: [],
  sources: [],
};

const storyText = (number: number): string =>
  `Note ${number} on the harbour lamp\n\nLamp ${number} burns at the end of the quay all night.\n\nSource: Lantern\n`;

/** A site in English, with many stories and one Persian one. */
const makeArchive = async (): Promise<void> => {
  const texts = join(SITES, 'archive/texts');
  const configuration = join(SITES, 'archive/site.json');
  await mkdir(texts, { recursive: true });
  await writeFile(configuration, JSON.stringify(ARCHIVE_CONFIGURATION));
  const files = Array.from({ length: STORIES }, (_, at) => join(texts, `${at + 1}.txt`));
  await Promise.all(files.map((file, at) => writeFile(file, storyText(at + 1))));
  const persian = join(CORPUS, 'latin-word-first/source.txt');
  await news('import', ...files, persian, '--config', configuration, '--store', storeOf('archive'));
};

/** An article of each text in which two directions meet. */
const makeBidi = async (): Promise<void> => {
  const folder = join(SITES, 'bidi/articles');
  const configuration = join(SITES, 'bidi/site.json');
  await mkdir(folder, { recursive: true });
  await writeFile(configuration, JSON.stringify(BIDI_CONFIGURATION));
  const fileOf = (one: (typeof BIDI_CASES)[number]): string => join(folder, `${idOf(one)}.json`);
  await Promise.all(BIDI_CASES.map((one) => writeFile(fileOf(one), JSON.stringify(bidiArticle(one)))));
  await news('import', ...BIDI_CASES.map(fileOf), '--config', configuration, '--store', storeOf('bidi'));
};

const MAKE: Readonly<Record<SiteName, () => Promise<void>>> = {
  sample: () => news('import', '--sample', '--store', storeOf('sample')),
  plain: () => news('import', join(CORPUS, 'headline-twice/source.txt'), '--store', storeOf('plain')),
  archive: makeArchive,
  bidi: makeBidi,
};

/** Serves a site on a free port of this machine; resolves to its address without a slash at the end. */
const serve = async (site: SiteName, servers: ChildProcess[]): Promise<string> => {
  const args = [CLI, 'serve', '--site', folderOf(site), '--port', '0'];
  const server = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  servers.push(server);
  for await (const line of createInterface(server.stdout)) {
    if (line.startsWith('http://')) return line.replace(/\/$/, '');
  }
  throw new Error(`the site "${site}" is not served`);
};

const makeSite = async (site: SiteName, servers: ChildProcess[]): Promise<void> => {
  await MAKE[site]();
  await news('publish', '--store', storeOf(site), '--site', folderOf(site));
  process.env[siteVariable(site)] = await serve(site, servers);
};

/** Imports, publishes and serves the sites that tests read, with the command line as built. */
const setUp = async (): Promise<() => void> => {
  await rm(SITES, { recursive: true, force: true });
  const servers: ChildProcess[] = [];
  const stop = (): void => {
    for (const server of servers) server.kill();
  };
  // A run that is ended from outside comes to no tear-down, and servers outlive whoever started them.
  process.once('SIGTERM', () => {
    stop();
    process.exit(143);
  });
  await Promise.all(SITE_NAMES.map((site) => makeSite(site, servers))).catch((error: unknown) => {
    stop();
    throw error;
  });
  return stop;
};

export default setUp;
