import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { COUNTERPARTS, MENDED } from './counterparts.mjs';
import { build, CLI } from './prepare.mjs';
import { CALLER, inOrder, ROOT, run } from './run.mjs';

/**
 * Takes the README's pictures from the sample edition as built: `npm run pictures`. The clock of the
 * pages stands still, so that a picture changes only when the page does. With `-- --all DIR` the
 * counterparts of the design's pictures are put into a folder instead.
 */
const FOLDER = join(ROOT, 'docs/pictures');
const PORT = 4179;

/** A text that has its half-spaces. */
const WHOLE = join(ROOT, 'src/publisher/plain-text/corpus/headline-twice/source.txt');

const NOW = new Date('2026-11-20T08:30:00Z');

const SIZES = { wide: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } };

/** One picture each: name, address, language of the interface, colour scheme, size. */
const PICTURES = /** @type {const} */ ([
  ['home-fa-light', '/', 'fa', 'light', 'wide'],
  ['home-fa-dark', '/', 'fa', 'dark', 'wide'],
  ['home-en-light', '/en/', 'en', 'light', 'wide'],
  ['article-fa-light', '/a/09bpfgs667y3', 'fa', 'light', 'wide'],
  ['article-fa-in-english', '/a/09bpfgs667y3', 'en', 'dark', 'wide'],
  ['home-fa-phone', '/', 'fa', 'light', 'phone'],
  ['article-fa-phone', '/a/51wzd05b4v54', 'fa', 'light', 'phone'],
  ['article-fa-phone-dark', '/a/51wzd05b4v54', 'fa', 'dark', 'phone'],
]);

/** @param {string} site */
const serve = async (site) => {
  const server = spawn(process.execPath, [CLI, 'serve', '--site', site, '--port', String(PORT)], { stdio: 'pipe' });
  await new Promise((resolve, reject) => {
    server.stdout.once('data', resolve);
    server.once('exit', () => reject(new Error('the server did not start')));
  });
  return server;
};

/** @param {import('@playwright/test').Browser} browser */
const takeAll = async (browser) => {
  for (const [name, path, language, colorScheme, size] of PICTURES) {
    const context = await browser.newContext({
      viewport: SIZES[size],
      colorScheme,
      timezoneId: 'Asia/Tehran',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    await page.addInitScript(
      (chosen) => globalThis.localStorage.setItem('prefs.v1', JSON.stringify({ language: chosen })),
      language,
    );
    await page.goto(`http://127.0.0.1:${PORT}${path}`, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => globalThis.document.fonts.status === 'loaded');
    await page.screenshot({ path: join(FOLDER, `${name}.jpg`), type: 'jpeg', quality: 82 });
    await context.close();
  }
};

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} folder
 * @param {import('./counterparts.mjs').Counterpart} counterpart
 */
const takeCounterpart = async (browser, folder, counterpart) => {
  const { name, path = '/', language = 'fa', theme = 'light', scale, width = 1280, height = 900 } = counterpart;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: width < 400 && counterpart.full !== true ? 2 : 1,
    timezoneId: 'Asia/Tehran',
    serviceWorkers: 'block',
    forcedColors: counterpart.forced === true ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  const choices = { language, theme, ...(scale !== undefined && { scale }), ...counterpart.choices };
  await page.addInitScript((chosen) => globalThis.localStorage.setItem('prefs.v1', JSON.stringify(chosen)), choices);
  await page.goto(`http://127.0.0.1:${PORT}${path}`, { waitUntil: 'networkidle' });
  if (counterpart.print === true) await page.emulateMedia({ media: 'print' });
  await counterpart.before?.(page);
  await page.waitForFunction(() => globalThis.document.fonts.status === 'loaded');
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: counterpart.full === true });
  await context.close();
};

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} folder
 * @param {readonly import('./counterparts.mjs').Counterpart[]} counterparts
 */
const takeCounterparts = async (browser, folder, counterparts) => {
  await mkdir(folder, { recursive: true });
  for (const counterpart of counterparts) {
    await takeCounterpart(browser, folder, counterpart).catch((error) => {
      console.error(`${counterpart.name}: ${error.message}`);
      process.exitCode = 1;
    });
  }
};

const [option, place = 'counterparts'] = process.argv.slice(2);

const take = async () => {
  const executablePath = await findBrowser();
  if (executablePath === undefined) return 1;
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  const [store, site] = [join(folder, 'store.db'), join(folder, 'site')];
  /** @param {readonly string[]} args */
  const news = (...args) => run([process.execPath, CLI, ...args, '--store', store], { aside: true });
  const code = await inOrder(
    () => news('import', '--sample'),
    () => news('publish', '--site', site),
  );
  if (code !== 0) return code;
  await mkdir(FOLDER, { recursive: true });
  const server = await serve(site);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    if (option === '--all') {
      await takeCounterparts(browser, resolve(CALLER, place), COUNTERPARTS);
      const damaged = join(folder, 'damaged.txt');
      await writeFile(damaged, (await readFile(WHOLE, 'utf8')).replaceAll('\u200C', ''));
      await news('import', damaged);
      await news('publish', '--site', site);
      await takeCounterparts(browser, resolve(CALLER, place), [MENDED]);
    } else await takeAll(browser);
  } finally {
    await browser.close();
    server.kill();
    await rm(folder, { recursive: true });
  }
  return 0;
};

process.exit((await inOrder(build, take)) || process.exitCode);
