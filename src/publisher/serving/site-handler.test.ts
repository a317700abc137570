import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { sampleSite } from '#article/examples/sample-site.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { startServer } from './start-server.ts';

const ID = '7k3m9q2xw4ct';
const GONE = 'c2d4e6f8g0h2';
const FRONT = `<!doctype html><title>صفحهٔ نخست</title>${'<p>می\u200Cرود</p>'.repeat(200)}`;

const FILES: Readonly<Record<string, string>> = {
  'index.html': FRONT,
  '404.html': '<!doctype html><title>پیدا نشد</title>',
  'en/index.html': 'front',
  's/science.html': 'science',
  [`a/${ID}.html`]: 'article',
  [`a/${GONE}.html`]: '<!doctype html><title>برداشته شد</title>',
  'data/site.json': JSON.stringify(sampleSite),
  'data/tombstones.json': JSON.stringify([GONE]),
  'assets/main-1.js': 'main()',
  '.pages.json': '{}',
};

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

const ask = (
  address: string,
  path: string,
  more: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const asked = httpRequest({ hostname, port, path, ...more }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

const site = async () => {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const started = await startServer(folder, 0);
  if (!started.ok) throw new Error(started.reason);
  onTestFinished(started.server.stop);
  return { folder, get: (path: string, more = {}) => ask(started.server.address, path, more) };
};

it('answers each address with its page or with what a good host says', async () => {
  const { get } = await site();
  const told = async (path: string): Promise<string> => {
    const { status, headers } = await get(path);
    return `${String(status)} ${headers.location ?? headers['content-type'] ?? ''}`;
  };
  expect(await told('/')).toBe('200 text/html;charset=utf-8');
  expect(await told('/en/')).toBe('200 text/html;charset=utf-8');
  expect(await told('/en')).toBe('301 ./en/');
  expect(await told('/fa')).toBe('301 ./fa/');
  expect(await told('/s/science?utm_source=x')).toBe('200 text/html;charset=utf-8');
  expect(await told('/s/science/')).toBe('301 ../../s/science');
  expect(await told(`/a/${ID}`)).toBe('200 text/html;charset=utf-8');
  expect(await told(`/a/${ID}/هر-چیزی`.replace(/[^\x20-\x7e]/g, encodeURIComponent))).toBe(`301 ../../a/${ID}`);
  expect(await told(`/a/${ID.toUpperCase()}`)).toBe(`301 ../a/${ID}`);
  expect(await told(`/a/${GONE}`)).toBe('410 text/html;charset=utf-8');
  for (const unknown of [
    '/a/zzzzzzzzzzzz',
    '/nothing',
    '/assets/none.js',
    '/.pages.json',
    '/%ff',
    '/../../etc/passwd',
    '//example.org/',
  ])
    expect(await told(unknown)).toBe('404 text/html;charset=utf-8');
});

it('answers under the folder of its host too, where the site says that it lies in one', async () => {
  const { folder, get } = await site();
  writeFileSync(join(folder, 'data/site.json'), JSON.stringify({ ...sampleSite, origin: 'https://example.org/news' }));
  const asked = await Promise.all(
    ['/news/', `/news/a/${ID}`, `/a/${ID}`, `/news/a/${GONE}`, '/newsroom'].map((path) => get(path)),
  );
  expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 410, 404]);
  expect((await get('/news/en')).headers.location).toBe('./en/');
});

it('shows the page for what is not there and for what was withdrawn', async () => {
  const { get } = await site();
  expect((await get('/nothing')).body.toString()).toContain('پیدا نشد');
  expect((await get(`/a/${GONE}`)).body.toString()).toContain('برداشته شد');
});

it('obeys a withdrawal that is published while it runs', async () => {
  const { folder, get } = await site();
  expect((await get(`/a/${ID}`)).status).toBe(200);
  writeFileSync(join(folder, 'data/tombstones.json'), JSON.stringify([GONE, ID]));
  expect((await get(`/a/${ID}`)).status).toBe(410);
});

it('compresses with brotli and sends nothing to who has it already', async () => {
  const { get } = await site();
  const answer = await get('/', { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(answer.body).toString()).toBe(FRONT);
  const again = await get('/', { headers: { 'if-none-match': String(answer.headers.etag) } });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

it('lets what is named by its content be kept for ever, and everything else be asked for again', async () => {
  const { get } = await site();
  expect((await get('/assets/main-1.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await get('/')).headers['cache-control']).toContain('max-age=0');
});

it('answers HEAD without a body and refuses to change anything', async () => {
  const { get } = await site();
  const head = await get('/', { method: 'HEAD' });
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect(await get('/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

it('sends the headers that protect readers with every answer', async () => {
  const { get } = await site();
  for (const path of ['/', '/nothing', `/a/${GONE}`, '/en'])
    expect((await get(path)).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
});

it('says that a port is taken', async () => {
  const first = await startServer(temporaryFolder(), 0);
  if (!first.ok) throw new Error(first.reason);
  onTestFinished(first.server.stop);
  expect(await startServer(temporaryFolder(), Number(new URL(first.server.address).port))).toEqual({
    ok: false,
    reason: 'taken',
  });
});

it('sends the headers the site was published with, but asks no one to use HTTPS it does not speak', async () => {
  const { folder, get } = await site();
  expect((await get('/')).headers['x-content-type-options']).toBe('nosniff');
  mkdirSync(join(folder, '.hosting'));
  const headers = {
    'Content-Security-Policy': "default-src 'none'; upgrade-insecure-requests",
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Frame': 'no',
  };
  writeFileSync(join(folder, '.hosting/headers.json'), JSON.stringify(headers));
  const sent = (await get(`/a/${GONE}`)).headers;
  expect(sent['content-security-policy']).toBe("default-src 'none'");
  expect(sent['x-frame']).toBe('no');
  expect(sent).not.toHaveProperty('strict-transport-security');
});

it('keeps configuration of hosts to itself', async () => {
  const { folder, get } = await site();
  mkdirSync(join(folder, '.hosting'));
  for (const file of ['.hosting/nginx.conf', '_headers', '_redirects']) {
    writeFileSync(join(folder, file), 'secret');
    expect((await get(`/${file}`)).status).toBe(404);
  }
});
