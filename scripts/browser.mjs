// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { ROOT, npm, run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A Chromium that is already on the machine, or undefined. */
const onPath = () =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

/** The file Playwright's own download would be in; undefined while it is not there. */
const downloaded = () => {
  const { chromium } = createRequire(join(ROOT, 'package.json'))('playwright-core');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
};

/** @param {string} file */
const starts = async (file) => (await run([file, '--version'], { milliseconds: 20_000 })) === 0;

const downloadByPlaywright = async () => {
  process.env['PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT'] ??= '15000';
  console.error('No Chromium on this machine; asking Playwright for its own …');
  await npm(['exec', '--', 'playwright', 'install', 'chromium']);
  const file = downloaded();
  return file !== undefined && (await starts(file)) ? file : undefined;
};

const installByApt = async () => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('Installing the Debian package chromium …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(['apt-get', 'update', '-qq'], { env });
  await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  return onPath();
};

/**
 * A Chromium to test with: the one named by `CHROMIUM`, one on the machine, Playwright's download,
 * Debian's package. Resolves to undefined, with a sentence said, where none of them can be had.
 *
 * @returns {Promise<string | undefined>}
 */
export const findBrowser = async () => {
  const file =
    process.env['CHROMIUM'] ?? onPath() ?? downloaded() ?? (await downloadByPlaywright()) ?? (await installByApt());
  if (file === undefined) {
    console.error('No Chromium: install one and put it on PATH, or name its file in CHROMIUM, then try again.');
  }
  return file;
};
