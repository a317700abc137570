// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/**
 * The first program of some names that is on the machine, or undefined.
 *
 * @param {readonly string[]} names
 */
export const findOnPath = (names) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

/**
 * Installs a Debian package where we may: as root, on a system that has apt.
 *
 * @param {string} name
 */
export const installByApt = async (name) => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.error(`Installing the Debian package ${name} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(['apt-get', 'update', '-qq'], { env });
  await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name], { env });
};

/**
 * A search server to test with: the one named by `SEARCHD`, one on the machine, Debian's package. Says
 * so and resolves to undefined where none of them can be had; then tests that need it are left out.
 *
 * @returns {Promise<string | undefined>}
 */
export const findSearchServer = async () => {
  const known = () => process.env['SEARCHD'] ?? findOnPath(['searchd']);
  if (known() === undefined) await installByApt('sphinxsearch');
  const file = known();
  if (file === undefined) {
    console.error('No search server, so its tests are left out: install sphinxsearch, or name searchd in SEARCHD.');
  }
  return file;
};
