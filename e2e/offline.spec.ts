import { pictureWidth, placesThatHold, saveButton, test, visitAndKeep } from './browser/offline-test.ts';
import { ARTICLE } from './browser/places.ts';
import { expect } from './browser/reader-test.ts';
import { takenOver } from './browser/taken-over.ts';

const BANNER = 'آفلاین هستید';
const NEEDS_NETWORK = 'این خبر اینترنت می\u200Cخواهد';
const PAGE_NEEDS_NETWORK = 'این صفحه اینترنت می\u200Cخواهد';

test.describe.configure({ timeout: 60_000 });

test('what was read can be read again without a network, also in a tab opened anew', async ({ page, gate }) => {
  await visitAndKeep(page, ARTICLE.pictures);
  const headline = await page.locator('main h1').innerText();
  await visitAndKeep(page, '/');
  gate.state = 'closed';
  await page.goto(ARTICLE.pictures);
  await expect(page.locator('main h1')).toHaveText(headline);
  await expect(page.getByText(BANNER)).toBeVisible();
  await expect.poll(() => pictureWidth(page)).toBeGreaterThan(0);
  const again = await page.context().newPage();
  await page.close();
  await again.goto('/');
  await expect(again.getByText(BANNER)).toBeVisible();
  await expect(again.locator(`main a[href$="${ARTICLE.pictures}"]`).first()).toBeVisible();
});

test('a first visit asks for nothing that came with the page and the first script', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visitAndKeep(page, ARTICLE.rich);
  expect(asked).toContain('/app.js');
  await page.waitForTimeout(1000);
  expect(asked.filter((path) => /\.json$|\/assets\/fa-/.test(path))).toEqual([]);
});

test('a story opened inside the app, whose page was never loaded, opens cold without a network', async ({
  page,
  gate,
}) => {
  await visitAndKeep(page, '/');
  const link = page.locator('main h2 a').first();
  const headline = await link.innerText();
  await link.click();
  await expect(page.locator('article h1')).toHaveText(headline);
  await expect.poll(() => placesThatHold(page, headline)).toContainEqual(expect.stringContaining('database /data/a/'));
  gate.state = 'closed';
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('main h1')).toHaveText(headline);
});

test('a story that is not here says so, in its row and on its page, and comes by itself with the network', async ({
  page,
  gate,
}) => {
  await visitAndKeep(page, '/');
  gate.state = 'closed';
  await page.reload();
  await expect(page.getByText(BANNER)).toBeVisible();
  await expect(page.locator('main').getByText(NEEDS_NETWORK).first()).toBeVisible();
  await expect(page.locator('main h4 a')).toHaveCount(0);
  await page.goto(ARTICLE.rich);
  await expect(page.locator('main h1')).toHaveText(PAGE_NEEDS_NETWORK);
  gate.state = 'open';
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.locator('article h1')).toBeVisible();
  await expect(page.getByText(BANNER)).toBeHidden();
});

test('the offline page says what is wrong where not even the app can run', async ({ page, gate }) => {
  await visitAndKeep(page, '/');
  await page.evaluate(async () => {
    const cache = await caches.open('yelloweston-shell-1');
    for (const request of await cache.keys()) if (request.url.includes('/assets/')) await cache.delete(request);
  });
  gate.state = 'closed';
  await page.goto(ARTICLE.rich);
  await expect(page.locator('main h1')).toHaveText(PAGE_NEEDS_NETWORK);
});

test('what the site withdraws is gone from the device with the next visit, and a note stays', async ({
  page,
  gate,
}) => {
  const id = ARTICLE.pictures.slice('/a/'.length);
  await visitAndKeep(page, '/');
  await visitAndKeep(page, ARTICLE.pictures);
  const headline = await page.locator('main h1').innerText();
  await saveButton(page).click();
  await expect.poll(() => placesThatHold(page, headline)).toContainEqual(expect.stringContaining('storage saved'));
  const stub = {
    ...{ schema: 'article/1.0', id, uri: 'tag:example.org,2026:gone', version: 2, status: 'canceled' },
    removed: { at: '2026-11-24T12:00:00Z', reason: 'legal' },
  };
  gate.answers.set('/data/tombstones.json', { type: 'application/json', body: JSON.stringify([id]) });
  gate.answers.set(`/data/a/${id}.json`, { type: 'application/json', body: JSON.stringify(stub) });
  gate.answers.set(ARTICLE.pictures, { status: 410, type: 'text/html', body: '<title>gone</title>' });
  await page.goto('/about');
  await expect.poll(() => placesThatHold(page, headline)).toEqual([]);
  expect(await page.evaluate(async () => (await (await caches.open('yelloweston-pictures-1')).keys()).length)).toBe(0);
  await page.goto('/saved');
  await takenOver(page);
  await expect(page.getByText('برداشته شد', { exact: true })).toBeVisible();
  gate.state = 'closed';
  await page.goto('/a/' + id);
  await expect(page.getByText(headline)).toHaveCount(0);
});

test('a captive portal is shown to be signed in to, and nothing of it is kept', async ({ page, gate }) => {
  await visitAndKeep(page, '/');
  gate.state = 'portal';
  await page.locator('main h2 a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(PAGE_NEEDS_NETWORK);
  await expect(page.getByText(BANNER)).toBeVisible();
  await page.goto('/about');
  await expect(page.getByText('Please sign in')).toBeVisible();
  gate.state = 'open';
  await page.goto('/');
  await takenOver(page);
  expect(await placesThatHold(page, 'Please sign in')).toEqual([]);
  gate.state = 'closed';
  await page.goto('/');
  await expect(page.locator('main h2').first()).toBeVisible();
});

test('a full device says so and goes on reading', async ({ page, gate }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: gate.address, quotaSize: 1 });
  await page.goto('/');
  await takenOver(page);
  await page.locator('main h2 a').first().click();
  await expect(page.locator('article h1')).toBeVisible();
  await saveButton(page).click();
  await expect(page.getByText('روی این دستگاه دیگر جایی نمانده است')).toBeVisible();
  await page.goto('/saved');
  await takenOver(page);
  await expect(page.locator('main li h2')).toHaveCount(1);
});

test('without any storage the site reads as before', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'indexedDB', { value: { open: refuse } });
    Object.defineProperty(globalThis, 'caches', { get: refuse });
    Object.defineProperty(globalThis, 'localStorage', { get: refuse });
    Object.defineProperty(navigator.serviceWorker, 'register', { value: () => Promise.reject(new Error('denied')) });
  });
  await page.goto('/');
  await takenOver(page);
  await page.locator('main h2 a').first().click();
  await expect(page.locator('article h1')).toBeVisible();
  await saveButton(page).click();
  await page.getByRole('link', { name: 'ذخیره\u200Cها' }).first().click();
  await expect(page.getByText('مرورگر شما چیزی نگه نمی\u200Cدارد')).toBeVisible();
});

test('new stories wait behind a pill that moves nothing, then stand marked and in focus', async ({ page, gate }) => {
  const head = '/data/i/latest/fa/head.json';
  await page.clock.install();
  await page.goto('/');
  await takenOver(page);
  // In tiny steps: the patience of requests is also told by this clock, and one that is given up means no network.
  for (let passed = 0; passed < 6000; passed += 50) await page.clock.runFor(50);
  const list = (await (await page.request.get(head)).json()) as {
    items: { id: string; headline: string; imported: string }[];
  };
  const story = {
    ...list.items[0],
    id: 'zzzzzzzz0001',
    headline: 'خبری که همین حالا رسید',
    imported: '2027-01-01T00:00:00Z',
    firstPublished: '2027-01-01T00:00:00Z',
  };
  gate.answers.set(head, {
    type: 'application/json',
    body: JSON.stringify({ ...list, updated: story.imported, items: [story, ...list.items] }),
  });
  await page.evaluate(async () => {
    await document.fonts.ready;
    scrollTo(0, 600);
  });
  const place = () => page.locator('main h4').first().boundingBox();
  const before = await place();
  const pill = page.getByRole('button', { name: /خبر تازه/ });
  // In small steps until the site is asked, in tiny ones again until it has answered.
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith(head)) asked.push(request.url());
  });
  for (let passed = 0; passed < 160 && asked.length === 0; passed += 1) await page.clock.runFor(1000);
  await expect(async () => {
    await page.clock.runFor(20);
    expect(await pill.count()).toBe(1);
  }).toPass({ intervals: [20], timeout: 5000 });
  await expect(pill).toBeVisible();
  expect(await place()).toEqual(before);
  await pill.click();
  await expect(page.locator('a[data-fresh]').first()).toContainText(story.headline);
  await expect(page.locator('a[data-fresh]').first()).toBeFocused();
  await expect(pill).toBeHidden();
});
