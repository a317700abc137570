import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { CLI } from '../../prepare.mjs';
import { sampleArticles } from '../articles.mjs';
import { floorPages } from './floors.mjs';

/** Words of the article that is measured: as many as the page of a news agency that the design was drawn for. */
const WORDS = 474;

/** @param {readonly string[]} args */
const news = (...args) => promisify(execFile)(process.execPath, [CLI, ...args]);

/** A story of a known length, of the paragraphs of the sample edition. */
const story = async () => {
  const { articles } = await sampleArticles();
  const paragraphs = articles.flatMap(({ text }) => text.split('\n').slice(1)).filter((one) => one.length > 200);
  const text = [];
  for (let left = WORDS; left > 0;) {
    const words = (paragraphs[text.length] ?? '').split(' ').slice(0, left);
    if (words[0] === '') throw new Error('the sample edition has too few words');
    text.push(words.join(' '));
    left -= words.length;
  }
  return ['آنچه در این خبر به اندازهٔ یک خبر آمده است', ...text, 'منبع: دفتر نمونه'].join('\n\n');
};

/**
 * @param {string} site folder of a site
 * @param {(server: import('node:child_process').ChildProcess) => void} onStart
 * @returns {Promise<string>} its address
 */
const serve = async (site, onStart) => {
  const server = spawn(process.execPath, [CLI, 'serve', '--site', site, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onStart(server);
  for await (const line of createInterface(server.stdout))
    if (line.startsWith('http://')) return line.replace(/\/$/, '');
  throw new Error('the site is not served');
};

/**
 * Lets the host's content policy pass the sheet of a floor page, which is none of the site's own: without it B
 * would be read in the system's font as well.
 *
 * @param {string} site folder of the site
 * @param {string} html the page
 */
const letPass = async (site, html) => {
  const [, sheet = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
  const file = join(site, '.hosting/headers.json');
  const digest = createHash('sha256').update(sheet).digest('base64');
  const headers = await readFile(file, 'utf8');
  await writeFile(file, headers.replace("style-src 'self'", `style-src 'self' 'sha256-${digest}'`));
};

/**
 * The sample edition and one story more, published as ever, with floor pages A and B beside; and the
 * same site with nothing but the empty frame of the app at the story's address (D), on a second server.
 */
export const trialSite = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-page-'));
  /** @type {import('node:child_process').ChildProcess[]} */
  const servers = [];
  const close = () => {
    for (const server of servers) server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', close);
  const [store, site, clientOnly, text] = ['store.db', 'site', 'client-only', 'story.txt'].map((name) =>
    join(folder, name),
  );
  await writeFile(text, await story());
  await news('import', '--sample', '--store', store);
  await news('publish', '--store', store, '--site', site);
  const before = await readdir(join(site, 'a'));
  await news('import', text, '--store', store);
  await news('publish', '--store', store, '--site', site);
  const file = (await readdir(join(site, 'a'))).find((name) => !before.includes(name));
  if (file === undefined) throw new Error('the story was not published');
  const html = await readFile(join(site, 'a', file), 'utf8');
  const offline = await readFile(join(site, 'offline.html'), 'utf8');
  await cp(site, clientOnly, { recursive: true });
  const { plain, fonted, empty } = floorPages(html, offline);
  await mkdir(join(site, 'floor'));
  await writeFile(join(site, 'floor/a.html'), plain);
  await writeFile(join(site, 'floor/b.html'), fonted);
  await letPass(site, fonted);
  await writeFile(join(clientOnly, 'a', file), empty);
  const [ours, theirs] = await Promise.all(
    [site, clientOnly].map((one) => serve(one, (server) => servers.push(server))),
  );
  const path = `/a/${file.replace('.html', '')}`;
  return {
    html,
    site,
    words: WORDS,
    origin: ours ?? '',
    path,
    pages: {
      ours: `${ours}${path}`,
      A: `${ours}/floor/a`,
      B: `${ours}/floor/b`,
      D: `${theirs}${path}`,
    },
    /** The servers and the folder go at once; also when this process ends before. */
    close,
  };
};
