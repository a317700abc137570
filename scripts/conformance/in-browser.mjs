import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.mjs';
import { build, CLI } from '../prepare.mjs';
import { rowsOf } from './material.mjs';

/*
 * Hostile strings all the way: imported as stories (in body, headline and author), published, served and
 * opened in Chromium, once with our content policy and once without, so that the cleaning is tried
 * alone too. `npm run conformance:browser -- DIR [--pages N]`
 */
const [root, ...options] = process.argv.slice(2);
if (root === undefined) {
  console.error('usage: npm run conformance:browser -- DIR [--pages N]');
  process.exit(64);
}
const wanted = options[0] === '--pages' ? Number(options[1]) : 300;

/** Stands before each payload; whatever the payload is, this must be read. */
const benign = (at) => `Harmless words ${at} stand here.`;

const item = ({ payload }, at) => ({
  id: `payload-${at}`,
  url: `https://hostile.example/${at}`,
  title: `Story ${at} ${payload}`.slice(0, 200),
  content_html: `<p>${benign(at)}</p>${payload}<p>And after.</p>`,
  authors: [{ name: String(payload).slice(0, 80) }],
});

/** Every so-manieth row, so that each source of payloads has its share. */
const chosen = (rows) => {
  const step = Math.max(1, rows.length / wanted);
  return Array.from({ length: Math.min(wanted, rows.length) }, (_, at) => rows[Math.floor(at * step)]);
};

const news = (...args) => promisify(execFile)(process.execPath, [CLI, ...args], { maxBuffer: 1 << 28 });

const publish = async (folder) => {
  const rows = chosen(rowsOf(join(root, '5-hostile-html/payloads.jsonl')));
  const feed = join(folder, 'feed.json');
  const version = 'https://jsonfeed.org/version/1.1';
  await writeFile(feed, JSON.stringify({ version, title: 'Hostile', items: rows.map(item) }));
  const [store, site] = [join(folder, 'store.db'), join(folder, 'site')];
  const imported = await news('import', feed, '--store', store).catch((error) => error);
  console.log(`${rows.length} payloads: ${String(imported.stdout).trim()}`);
  await news('publish', '--store', store, '--site', site);
  return site;
};

const serve = async (site) => {
  const server = spawn(process.execPath, [CLI, 'serve', '--site', site, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(server.stdout))
    if (line.startsWith('http://')) return { server, address: line.replace(/\/$/, '') };
  throw new Error('the site is not served');
};

/** Addresses of all stories, from the folder of the site. */
const stories = async (site) =>
  (await readdir(join(site, 'a'))).filter((name) => name.endsWith('.html')).map((name) => `/a/${name.slice(0, -5)}`);

const SIGNS = () => {
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    globalThis[name] = () => void globalThis.console.error(`EXECUTED ${name}`);
};

/** Counts what a page does that a story must not. */
const watch = (context, address) => {
  const found = { executions: 0, 'foreign requests': 0, violations: 0, strayed: 0, unreadable: 0 };
  const tell = (kind, what) => {
    found[kind] += 1;
    console.log(`  ${kind}: ${what}`);
  };
  context.on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && origin !== address) tell('foreign requests', href);
  });
  context.on('dialog', (dialog) => {
    tell('executions', dialog.message());
    void dialog.dismiss();
  });
  context.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('EXECUTED')) tell('executions', `${text} on ${message.page()?.url()}`);
    else if (text.includes('Content Security Policy')) tell('violations', text.slice(0, 200));
  });
  return { found, tell };
};

const newContext = async (browser, bypassCSP) => {
  const context = await browser.newContext({ bypassCSP, serviceWorkers: 'block' });
  await context.addInitScript(SIGNS);
  return context;
};

/** What cannot be seen cannot be counted: a page that does harm must be found out. */
const tryTheEyes = async (browser) => {
  const context = await newContext(browser, true);
  const { found } = watch(context, 'http://127.0.0.1');
  const page = await context.newPage();
  await page.route('**/control', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<img src="http://foreign.example/x" onerror="alert(1)">' }),
  );
  await page.goto('http://127.0.0.1/control');
  await page.waitForTimeout(2000);
  await context.close();
  if (found.executions !== 1 || found['foreign requests'] !== 1) throw new Error('harm is not seen here');
  console.log('  (these two were ours, to see that they are seen)');
};

const openStory = async (page, url, tell) => {
  await page.goto(url);
  // The first key starts the app, which draws the same story a second time.
  await page.keyboard.press('Shift');
  await page
    .waitForFunction(() => globalThis.history.scrollRestoration === 'manual', undefined, { timeout: 8000 })
    .catch(() => tell('unreadable', `${url} is not taken over`));
  if (page.url() !== url) tell('strayed', page.url());
  if (!/Harmless words \d+ stand here\./.test(await page.locator('article').innerText())) tell('unreadable', url);
};

const openAll = async (browser, { address, paths, bypassCSP }) => {
  const context = await newContext(browser, bypassCSP);
  const { found, tell } = watch(context, address);
  const page = await context.newPage();
  for (const path of paths) await openStory(page, address + path, tell);
  await context.close();
  return { pages: paths.length, ...found };
};

if ((await build()) !== 0) process.exit(1);
const executablePath = await findBrowser();
if (executablePath === undefined) process.exit(1);
const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
const site = await publish(folder);
const { server, address } = await serve(site);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
try {
  const paths = await stories(site);
  await tryTheEyes(browser);
  for (const bypassCSP of [false, true])
    console.log(bypassCSP ? 'without policy' : 'with policy', await openAll(browser, { address, paths, bypassCSP }));
} finally {
  await browser.close();
  server.kill();
  await rm(folder, { recursive: true, force: true });
}
