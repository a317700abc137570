import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * The paths of the scripts that a first visit runs until the app has taken the page over. It then takes the restoring of
 * places from the browser, and what it asks for in the same moment has still to come.
 */
const scriptsOf = async (browser, address) => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const { get, set } = Object.getOwnPropertyDescriptor(globalThis.History.prototype, 'scrollRestoration');
    Object.defineProperty(globalThis.History.prototype, 'scrollRestoration', {
      get,
      set(value) {
        globalThis.ranUntilNow ??= performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
        set.call(this, value);
      },
    });
  });
  await page.goto(address);
  const ran = await (await page.waitForFunction(() => globalThis.ranUntilNow)).jsonValue();
  await page.close();
  return ran.filter((path) => path.endsWith('.js'));
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
