import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import * as pagefind from 'pagefind';
import { percentile } from './random.mjs';

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

const written = async (articles, folder) => {
  const { index } = await pagefind.createIndex();
  for (const { row, text } of articles.between(0, articles.size)) {
    await index.addCustomRecord({ url: `/a/${row.id}`, content: text, language: 'fa', meta: { title: row.headline } });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
};

/** Bytes that Pagefind fetches for the first ten results in a browser with an empty cache. */
export const pagefindBytes = async (articles, queries) => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-pagefind-'));
  await written(articles, folder);
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium' });
  const bytes = [];
  for (const query of queries) {
    const page = await browser.newPage();
    let sum = 0;
    page.on('response', async (response) => void (sum += (await response.body().catch(() => Buffer.alloc(0))).length));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.evaluate(
      async ([engineAddress, text]) => {
        const engine = await import(engineAddress);
        const { results } = await engine.search(text);
        await Promise.all(results.slice(0, 10).map((result) => result.data()));
      },
      ['/pagefind/pagefind.js', query],
    );
    await page.waitForTimeout(100);
    bytes.push(sum);
    await page.close();
  }
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
  return `p50 ${(percentile(bytes, 0.5) / 1000).toFixed(1)} kB, max ${(percentile(bytes, 1) / 1000).toFixed(1)} kB`;
};
