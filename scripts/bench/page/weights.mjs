import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** The paths of the scripts that a first visit fetches until the app runs the page. */
const scriptsOf = async (browser, address) => {
  const page = await browser.newPage();
  // The app starts in the first idle moment; what waits for the next is not counted.
  await page.addInitScript(() => {
    let moments = 0;
    Object.assign(globalThis, { requestIdleCallback: (work) => moments++ === 0 && setTimeout(work) });
  });
  const scripts = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto(address);
  await page.waitForFunction(() => globalThis.history.scrollRestoration === 'manual');
  await page.close();
  return scripts;
};

/** Bytes of files together, each as a static host would send it. */
const weigh = async (files) => {
  const weights = await Promise.all(files.map(async (file) => brotliCompressSync(await readFile(file)).length));
  return weights.reduce((sum, one) => sum + one, 0);
};

/**
 * Says what a visit to the story weighs: its page, its font, the scripts that run it, and all there are.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {{ html: string, site: string, words: number, pages: { ours: string } }} trial
 */
export const measureWeights = async (browser, { html, site, words, pages }) => {
  const font = /href="\.\.(\/fonts\/[^"]+)"/.exec(html)?.[1] ?? '';
  const scripts = await scriptsOf(browser, pages.ours);
  const all = (await readdir(join(site, 'assets'))).filter((name) => name.endsWith('.js'));
  console.log(`bytes (brotli, quality 11) of a story of ${words} words`);
  console.log(`  page ${brotliCompressSync(html).length}; font ${(await readFile(join(site, font))).length} as it is`);
  console.log(
    `  scripts until the app runs ${await weigh(scripts.map((path) => join(site, path)))}, ${scripts.length} files`,
  );
  console.log(`  all scripts ${await weigh(all.map((name) => join(site, 'assets', name)))}, ${all.length} files`);
};
