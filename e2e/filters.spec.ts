import type { Locator, Page } from '@playwright/test';
import { audit } from './browser/audit.ts';
import { expect, test } from './browser/reader-test.ts';
import { addressOf } from './browser/sites.ts';
import { visit } from './browser/taken-over.ts';

const rows = (page: Page): Locator => page.locator('main ol > li');
const said = (page: Page): Locator => page.locator('main p[role=status]');

test('a section is narrowed by choices that stand in its address, can be gone back from and shared', async ({
  page,
  openPage,
}) => {
  await visit(page, '/s/science');
  const all = await rows(page).count();
  const source = page.getByRole('combobox', { name: 'منبع' });
  await source.focus();
  await source.selectOption({ label: 'گاه‌نامهٔ نمونهٔ کویر' });
  await expect(page).toHaveURL(/\/s\/science\?source=kavir$/);
  await expect(said(page)).toHaveText(/[۰-۹]\S* خبر$/);
  const narrowed = await rows(page).count();
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(all);
  // What is chosen moves neither the focus nor the page.
  await expect(source).toBeFocused();

  const shared = await openPage();
  await visit(shared, '/s/science?source=kavir');
  await expect(rows(shared)).toHaveCount(narrowed);
  await expect(shared.getByRole('combobox', { name: 'منبع' })).toHaveValue('kavir');

  await page.getByRole('combobox', { name: 'زمان' }).selectOption('day');
  await expect(page).toHaveURL(/source=kavir&time=day$/);
  await expect(said(page)).toHaveText('خبری با این فیلترها نیافتیم');
  await page.goBack();
  await expect(rows(page)).toHaveCount(narrowed);
  await page.goBack();
  await expect(rows(page)).toHaveCount(all);
  await page.goForward();
  await expect(rows(page)).toHaveCount(narrowed);
  await rows(page).first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/a\//);
  await page.goBack();
  await expect(rows(page)).toHaveCount(narrowed);
  await page.getByRole('button', { name: 'پاک کردن فیلترها' }).click();
  await expect(page).toHaveURL(/\/s\/science$/);
  await expect(rows(page)).toHaveCount(all);
});

test('a source is narrowed over all pages of its list', async ({ page }) => {
  await visit(page, addressOf('archive', '/src/lantern'));
  await page.getByRole('combobox', { name: 'Time' }).selectOption('year');
  await expect(said(page)).toHaveText(/[0-9]\S* stories$/);
  const before = await rows(page).count();
  await expect(async () => {
    const more = page.getByRole('button', { name: 'Earlier stories' });
    if ((await more.count()) > 0) await more.click();
    await expect(rows(page)).toHaveCount(161, { timeout: 1_000 });
  }).toPass();
  expect(before).toBeLessThan(161);
});

test('a list is followed as it is narrowed, and stands on the page of what is kept', async ({ page }) => {
  await visit(page, '/s/science?source=kavir');
  const button = page.getByRole('button', { name: 'دنبال کردن' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await visit(page, '/saved');
  const followed = page.getByRole('region', { name: 'دنبال‌شده‌ها' });
  expect(await audit(page, { within: 'main' })).toEqual([]);
  await followed.getByRole('link', { name: 'دانش' }).click();
  await expect(page).toHaveURL(/\/s\/science\?source=kavir$/);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
});

test('a list is whole where there is no script, whatever its address asks', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto('/s/science?source=kavir');
  expect(await rows(page).count()).toBe(3);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.locator('main').getByRole('link', { name: 'خوراک RSS' })).toBeVisible();
});
