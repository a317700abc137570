import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GENERATION } from '#article/release.ts';
import { lookForUpdate, saveButton, settled, test, visitAndKeep } from './browser/offline-test.ts';
import { ARTICLE } from './browser/places.ts';
import { expect } from './browser/reader-test.ts';
import { takenOver } from './browser/taken-over.ts';

test.describe.configure({ timeout: 60_000 });

const VERSION = { type: 'application/json', body: JSON.stringify({ build: 'another', minCompatible: 1 }) };

test.describe('after a deploy', () => {
  test.beforeEach(async ({ page, gate }) => {
    await visitAndKeep(page, '/');
    const worker = await (await page.request.get('/sw.js')).text();
    gate.answers.set('/sw.js', { type: 'text/javascript', body: `${worker}\n// another build\n` });
    gate.answers.set('/version.json', VERSION);
  });

  test('an open page offers the new version and takes it when the reader says so', async ({ page }) => {
    await lookForUpdate(page);
    await expect(page.getByText('نسخهٔ تازه آماده است')).toBeVisible();
    const reloaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'بارگذاری' }).click();
    await reloaded;
    await settled(page);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
    await expect(page.getByText('نسخهٔ تازه آماده است')).toBeHidden();
  });

  test('the only page makes way for the new version by going on', async ({ page }) => {
    await lookForUpdate(page);
    await expect(page.getByText('نسخهٔ تازه آماده است')).toBeVisible();
    await page.goto(ARTICLE.rich);
    await expect(page.locator('article h1')).toBeVisible();
    await settled(page);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
  });

  test('an app that cannot read the new data is replaced at once, and only once', async ({ page, gate }) => {
    gate.answers.set('/version.json', {
      ...VERSION,
      body: JSON.stringify({ build: 'newest', minCompatible: GENERATION + 1 }),
    });
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.reload();
    await expect.poll(() => loads).toBe(2);
    await takenOver(page);
    await page.waitForTimeout(3000);
    expect(loads).toBe(2);
  });
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('a part of the app that a deploy has removed costs one reload; a bad line costs none', async ({
    page,
    gate,
    trouble,
  }) => {
    trouble.expect(/dynamically imported module/);
    let gone = true;
    let loads = 0;
    let asked = 0;
    page.on('load', () => (loads += 1));
    page.on('requestfinished', (request) => (asked += request.url().endsWith('/version.json') ? 1 : 0));
    await page.route(/assets\/places-.*\.js/, (route) => (gone ? route.abort() : route.continue()));
    await page.goto('/');
    await takenOver(page);
    // Once for the release that runs, and once because the part could not be had.
    await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(1);
    expect(loads).toBe(1);
    gate.answers.set('/version.json', VERSION);
    page.on('request', (request) => {
      if (request.isNavigationRequest()) gone = false;
    });
    await page.getByRole('link', { name: 'درباره' }).click();
    await expect.poll(() => loads, { timeout: 20_000 }).toBe(2);
    await expect(page).toHaveURL(/\/about$/);
    await takenOver(page);
    await page.waitForTimeout(3000);
    expect(loads).toBe(2);
  });
});

test('the way out takes the worker and its caches away, and leaves what the reader saved', async ({ page, gate }) => {
  await visitAndKeep(page, ARTICLE.rich);
  await saveButton(page).click();
  const farewell = await readFile(join(import.meta.dirname, '../dist/worker/farewell.js'), 'utf8');
  gate.answers.set('/sw.js', { type: 'text/javascript', body: farewell });
  await lookForUpdate(page);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('yelloweston'))))
    .toEqual([]);
  await page.goto('/saved');
  await expect(page.locator('main li h2')).toHaveCount(1);
});
