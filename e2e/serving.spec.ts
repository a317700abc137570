import { ARTICLE } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { addressOf } from './browser/sites.ts';

const PAGE = ARTICLE.rich;
const DATA = `/data${PAGE}.json`;

test('pages and data travel compressed', async ({ request }) => {
  for (const path of ['/', PAGE, DATA]) {
    const response = await request.get(path, { headers: { 'accept-encoding': 'br' } });
    expect(response.status()).toBe(200);
    expect(response.headers()['content-encoding'], path).toBe('br');
    expect(response.headers()['vary']?.toLowerCase()).toContain('accept-encoding');
  }
});

test('a page that has not changed is not sent again', async ({ request }) => {
  for (const path of ['/', PAGE, DATA]) {
    const first = await request.get(path);
    const etag = first.headers()['etag'] ?? '';
    expect(etag).not.toBe('');
    const again = await request.get(path, { headers: { 'if-none-match': etag } });
    expect(again.status(), path).toBe(304);
  }
});

test('each answer says what it is, and forbids guessing', async ({ request }) => {
  const kinds = { [PAGE]: 'text/html', [DATA]: 'application/json', '/app.js': 'text/javascript' };
  for (const [path, kind] of Object.entries(kinds)) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-type']).toContain(kind);
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('what is absent is answered with 404 and its page, whatever kind it is of', async ({ request }) => {
  for (const path of [
    ARTICLE.unknown,
    '/s/nothing',
    '/src/nobody',
    '/data/a/zzzzzzzzzzzz.json',
    '/m/00/0.jpg',
    '/.pages.json',
  ]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
  }
  expect(await (await request.get('/no/such/page')).text()).toContain('این نشانی به خبری نمی‌رسد');
});

test('a withdrawn story is answered with 410 and leaves no text behind', async ({ request }) => {
  const response = await request.get(ARTICLE.withdrawn);
  expect(response.status()).toBe(410);
  expect(await response.text()).toContain('این خبر دیگر در');
  const data: unknown = await (await request.get(`/data${ARTICLE.withdrawn}.json`)).json();
  expect(data).toMatchObject({ removed: { reason: 'source-withdrew' } });
  expect(data).not.toHaveProperty('body');
});

test('every page has one address, to which its other spellings lead', async ({ request }) => {
  const moves = {
    [PAGE.toUpperCase().replace('/A/', '/a/')]: `..${PAGE}`,
    [`${PAGE}/words-of-the-headline`]: `../..${PAGE}`,
    [`${PAGE}/`]: `../..${PAGE}`,
    '/en': './en/',
    '/about/': '../about',
  };
  for (const [from, to] of Object.entries(moves)) {
    const response = await request.get(from, { maxRedirects: 0 });
    expect(response.status(), from).toBe(301);
    expect(response.headers()['location']).toBe(to);
  }
  const elsewhere = await request.get(addressOf('sample', '//example.org/'), { maxRedirects: 0 });
  expect(elsewhere.headers()['location'] ?? '').not.toContain('//');
});

test('files named by their content may be kept for ever, pages may not', async ({ request }) => {
  const page = await request.get(ARTICLE.pictures);
  expect(page.headers()['cache-control'] ?? 'no-cache').not.toContain('immutable');
  const picture = /src="\.\.(\/m\/[^"]+\.jpg)"/.exec(await page.text())?.[1] ?? '/no-picture';
  const response = await request.get(picture);
  expect(response.headers()['content-type']).toBe('image/jpeg');
  expect(response.headers()['cache-control']).toContain('immutable');
});

test('only reading is possible', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const response = await request.fetch(PAGE, { method });
    expect(response.status(), method).toBe(405);
    expect(response.headers()['allow']).toBe('GET, HEAD');
  }
  const head = await request.head(PAGE);
  expect(head.status()).toBe(200);
  expect(await head.text()).toBe('');
});

test('addresses that climb out of the folder find nothing', async ({ request }) => {
  for (const path of ['/..%2f..%2fpackage.json', '/%2e%2e/store.db', '/..%5cstore.db', '/a/%00']) {
    expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBeGreaterThanOrEqual(400);
  }
});
