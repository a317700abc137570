import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import * as pagefind from 'pagefind';
import { generatedArticles } from '../articles.mjs';
import { percentile } from '../random.mjs';

const TELL_EVERY = 1000;

const serve = (folder) =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      if (path === '/')
        return void response.setHeader('content-type', 'text/html').end('<!doctype html><title>.</title>');
      if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
      createReadStream(join(folder, path))
        .on('error', () => response.writeHead(404).end())
        .pipe(response);
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

const write = async (articles, folder) => {
  const { index } = await pagefind.createIndex();
  let built = 0;
  for (const { row, text } of articles.between(0, articles.size)) {
    await index.addCustomRecord({ url: `/a/${row.id}`, content: text, language: 'fa', meta: { title: row.headline } });
    built += 1;
    if (built % TELL_EVERY === 0) process.send({ built });
  }
  const { errors } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (errors.length > 0) throw new Error(errors.join(' '));
  await pagefind.close();
};

/** Bytes and requests for the first ten results of a question, in a browser with an empty cache, and how many there are. */
const askedCold = async (browser, address, query) => {
  const page = await browser.newPage();
  const met = { bytes: 0, requests: 0 };
  page.on('response', async (response) => {
    met.requests += 1;
    met.bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
  });
  await page.goto(address);
  const found = await page.evaluate(
    async ([engineAddress, text]) => {
      const engine = await import(engineAddress);
      const { results } = await engine.search(text);
      await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return results.length;
    },
    ['/pagefind/pagefind.js', query],
  );
  await page.waitForTimeout(100);
  await page.close();
  return { ...met, found };
};

const { modules, size, queries, browserFile } = JSON.parse(process.argv[2]);
const tools = Object.assign({}, ...(await Promise.all(modules.map((file) => import(file)))));
const folder = await mkdtemp(join(tmpdir(), 'bench-pagefind-'));
await write(generatedArticles(size, tools), folder);
const server = await serve(folder);
const browser = await chromium.launch({ executablePath: browserFile });
const asked = [];
for (const query of queries) asked.push(await askedCold(browser, `http://127.0.0.1:${server.address().port}/`, query));
await browser.close();
server.close();
await rm(folder, { recursive: true });
const of = (field, share) => percentile(asked.map((each) => each[field]), share); // prettier-ignore
const kilobytes = (share) => (of('bytes', share) / 1000).toFixed(1);
const answered = (asked.filter(({ found }) => found > 0).length / asked.length) * 100;
process.send(
  {
    said: `p50 ${kilobytes(0.5)} kB, p95 ${kilobytes(0.95)} kB, max ${kilobytes(1)} kB; requests p50 ${of('requests', 0.5)}, max ${of('requests', 1)}; answered ${answered.toFixed(1)} %`,
  },
  () => process.exit(),
);
