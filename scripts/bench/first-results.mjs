/* global document, history, requestAnimationFrame */

import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { CLI } from '../prepare.mjs';
import { ROOT } from '../run.mjs';
import { percentile } from './random.mjs';

const SLOWER = 4;
const QUERIES = 20;
/** Milliseconds between keys of a quick writer. */
const BETWEEN_KEYS = 80;

const news = (args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd: ROOT, stdio: 'ignore' });
    child.on('error', reject).on('exit', (code) => (code < 2 ? resolve() : reject(new Error(`${args[0]}: ${code}`))));
  });

/** Serves a folder as the product does; resolves to its address and a way to stop. */
const served = (site) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, 'serve', '--site', site, '--port', '0'], { cwd: ROOT });
    child.on('error', reject);
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [address] = /http:\/\/\S+/.exec(line) ?? [];
      if (address !== undefined) resolve({ address: address.replace(/\/$/, ''), stop: () => child.kill() });
    });
  });

/** In the page: from now on, the milliseconds from asking until another first answer is laid out. */
const watch = (page) =>
  page.evaluate(() => {
    const first = () => document.querySelector('main ol > li h2 a');
    const before = first();
    const { form } = document.querySelector('main input[type=search]');
    globalThis.waited = new Promise((resolve) => {
      const look = (begun) => {
        const now = first();
        const isHere = now !== null && now !== before && now.getBoundingClientRect().height > 0;
        if (isHere) resolve(performance.now() - begun);
        else requestAnimationFrame(() => look(begun));
      };
      form.addEventListener('submit', () => look(performance.now()), { once: true, capture: true });
    });
  });

/** Types words as a person does, and asks. */
const ask = async (page, query) => {
  await watch(page);
  await page.locator('main input[type=search]').fill('');
  await page.locator('main input[type=search]').pressSequentially(query, { delay: BETWEEN_KEYS });
  await page.keyboard.press('Enter');
  return page.evaluate(() => globalThis.waited);
};

/**
 * How long readers with a slow machine wait for the first answers once they have asked, beside a server on
 * this machine: with nothing of the index fetched before they began to type, and again after another search. The page is of the built product.
 *
 * @param index folder of a search index
 */
export const firstResults = async (index, queries, browserFile) => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-first-'));
  const [store, site] = [join(folder, 'store.db'), join(folder, 'site')];
  await news(['import', '--sample', '--store', store]);
  await news(['publish', '--store', store, '--site', site]);
  await rm(join(site, 'data/search'), { recursive: true });
  await cp(index, join(site, 'data/search'), { recursive: true });
  const { address, stop } = await served(site);
  const browser = await chromium.launch({ executablePath: browserFile });
  const [cold, warm] = [[], []];
  for (const [at, query] of queries.slice(0, QUERIES).entries()) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${address}/search`, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => history.scrollRestoration === 'manual');
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    cold.push(await ask(page, query));
    await ask(page, queries.at(-1 - at));
    warm.push(await ask(page, query));
    await context.close();
  }
  await browser.close();
  stop();
  await rm(folder, { recursive: true });
  const of = (times) => `least ${percentile(times, 0).toFixed(0)} ms, p50 ${percentile(times, 0.5).toFixed(0)} ms`;
  return `cold ${of(cold)}; warm ${of(warm)}`;
};
