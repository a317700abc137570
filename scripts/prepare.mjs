// @ts-check
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, npm, step } from './run.mjs';

/** The command line as built; it is written last, so its age is the age of the whole build. */
export const CLI = join(ROOT, 'dist/publisher/cli.js');

/** Everything a build is made of. */
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

/** Whether a package of the lockfile is absent or of another version. Optional ones depend on the machine. */
const installIsStale = () => {
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const present = packagesOf(join(ROOT, 'node_modules/.package-lock.json'));
  return Object.entries(wanted).some(
    ([name, { version, optional }]) => name !== '' && !optional && present[name]?.version !== version,
  );
};

/**
 * The time of the newest change below a path; a folder's own time tells of removed files.
 *
 * @param {string} path
 * @returns {number}
 */
const newestChange = (path) => {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
};

const buildIsStale = () => {
  if (!existsSync(CLI)) return true;
  const built = statSync(CLI).mtimeMs;
  return SOURCES.some((source) => newestChange(join(ROOT, source)) > built);
};

/** Installs what the lockfile names, unless it is there. Resolves to an exit code. */
export const install = async () =>
  installIsStale() ? step('Installing packages', () => npm(['ci', '--no-audit', '--no-fund'], { aside: true })) : 0;

/** Builds reader and publisher, unless nothing has changed since. Resolves to an exit code. */
export const build = async () =>
  buildIsStale() ? step('Building', () => npm(['run', '--silent', 'build'], { aside: true })) : 0;
