// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findOnPath, installByApt } from './programs.mjs';
import { ROOT, npm, run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

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

const installed = async () => {
  await installByApt('chromium');
  return findOnPath(NAMES);
};

/**
 * A Chromium to test with: the one named by `CHROMIUM`, one on the machine, Playwright's download,
 * Debian's package. Resolves to undefined, with a sentence said, where none of them can be had.
 *
 * @returns {Promise<string | undefined>}
 */
export const findBrowser = async () => {
  const file =
    process.env['CHROMIUM'] ??
    findOnPath(NAMES) ??
    downloaded() ??
    (await downloadByPlaywright()) ??
    (await installed());
  if (file === undefined) {
    console.error('No Chromium: install one and put it on PATH, or name its file in CHROMIUM, then try again.');
  }
  return file;
};
