import { readFile } from 'node:fs/promises';
import { pictureWidth, saveButton, settled, test, visitAndKeep } from './browser/offline-test.ts';
import { ARTICLE } from './browser/places.ts';
import { expect } from './browser/reader-test.ts';
import { takenOver } from './browser/taken-over.ts';

const BANNER = 'آفلاین هستید';

test.describe.configure({ timeout: 60_000 });

test('a story saved from a list reads without a network, with its pictures', async ({ page, gate }) => {
  await visitAndKeep(page, '/s/environment');
  const row = page.locator('main li', { has: page.locator(`a[href$="${ARTICLE.pictures}"]`) });
  await row.getByRole('button').click();
  await page.goto('/saved');
  await takenOver(page);
  await expect(page.getByText(/^روی این دستگاه، .*کیلوبایت/)).toBeVisible();
  // The text is kept before its pictures, and they begin again where a page was left too early for them.
  const keptPictures = (): Promise<number> =>
    page.evaluate(async () => (await (await caches.open('yelloweston-kept-pictures-1')).keys()).length);
  await expect.poll(keptPictures).toBeGreaterThan(0);
  gate.state = 'closed';
  await page.evaluate(async () => {
    for (const name of ['yelloweston-pages-1', 'yelloweston-pictures-1']) await caches.delete(name);
  });
  await page.goto(ARTICLE.pictures);
  await expect(page.locator('article h1')).toBeVisible();
  await expect.poll(() => pictureWidth(page)).toBeGreaterThan(0);
});

test('a story let go can be had back for some seconds, longer with the pointer there', async ({ page }) => {
  await page.clock.install();
  await page.goto(ARTICLE.rich);
  await takenOver(page);
  await page.clock.runFor(6000);
  const save = saveButton(page);
  await save.click();
  await save.click();
  const toast = page.getByText('از ذخیره\u200Cها برداشته شد');
  await expect(toast).toBeVisible();
  await toast.hover();
  await page.clock.runFor(20_000);
  await expect(toast).toBeVisible();
  await page.getByRole('button', { name: 'برگردان', exact: true }).click();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await save.click();
  await page.mouse.move(5, 5);
  await page.clock.runFor(9000);
  await expect(toast).toBeVisible();
  await page.clock.runFor(2000);
  await expect(toast).toBeHidden();
});

test('the newest stories are downloaded with progress, read without a network, and removed', async ({ page, gate }) => {
  await visitAndKeep(page, '/saved');
  await page.getByRole('button', { name: 'دریافت', exact: true }).click();
  await expect(page.getByRole('button', { name: 'برداشتن این دریافت' })).toBeVisible({ timeout: 20_000 });
  await page.goto('/');
  await settled(page);
  gate.state = 'closed';
  await page.reload();
  await expect(page.getByText(BANNER)).toBeVisible();
  await page.locator('main h4 a').first().click();
  await expect(page.locator('article h1')).toBeVisible();
  gate.state = 'open';
  await page.goto('/saved');
  await takenOver(page);
  await page.getByRole('button', { name: 'برداشتن این دریافت' }).click();
  await expect(page.getByRole('button', { name: 'برداشتن این دریافت' })).toHaveCount(0);
});

test('the list of saved stories leaves as a file of links', async ({ page }) => {
  await page.goto(ARTICLE.rich);
  await takenOver(page);
  await saveButton(page).click();
  await page.goto('/saved');
  await takenOver(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'متن ساده' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect(text.split('\n').at(2)).toBe(new URL(ARTICLE.rich, page.url()).href);
  await page.getByRole('button', { name: 'برداشتن همه' }).click();
  await expect(page.getByText('هنوز چیزی نگه نداشته\u200Cاید')).toBeVisible();
});
