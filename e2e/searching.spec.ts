import type { Page } from '@playwright/test';
import { audit } from './browser/audit.ts';
import { expect, test } from './browser/reader-test.ts';
import { visit } from './browser/taken-over.ts';

const STEPS = 40;

/** Goes on by Tab until something has focus, as a person without a mouse would. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  const named = (): Promise<string> =>
    page.evaluate(() => {
      const { activeElement } = document;
      const labels = activeElement instanceof HTMLSelectElement ? [...activeElement.labels] : [];
      return [activeElement?.getAttribute('aria-label'), ...labels.map((label) => label.innerText), activeElement?.textContent].join(' '); // prettier-ignore
    });
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await named())) return;
  }
  throw new Error(`nothing named ${String(name)} within ${STEPS} steps`);
};

const status = (page: Page) => page.locator('main').getByRole('status').first();

const ask = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
};

test('a search is asked, narrowed and followed by keyboard alone, and counts its answers aloud', async ({ page }) => {
  await visit(page, '/search');
  await tabTo(page, /^واژه یا نام/);
  await ask(page, 'زعفران');
  await expect(status(page)).toHaveText(/[۰-۹]+\P{L}* خبر$/u);
  const all = await page.locator('main ol > li').count();
  expect(all).toBeGreaterThan(0);
  expect(new URL(page.url()).searchParams.get('q')).toBe('زعفران');
  await expect(page.getByRole('searchbox')).toBeFocused();

  await tabTo(page, /زبان/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => new URL(page.url()).searchParams.get('lang')).not.toBeNull();
  await tabTo(page, /پاک کردن فیلترها/);
  await page.keyboard.press('Enter');
  await expect(page.locator('main ol > li')).toHaveCount(all);

  await page.getByRole('searchbox').focus();
  const first = page.locator('main ol h2 a').first();
  await tabTo(page, new RegExp((await first.innerText()).slice(0, 12)));
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('article h1')).toBeVisible();
});

test('a misspelt word says so aloud, and the word that was meant is a Tab and an Enter away', async ({ page }) => {
  await visit(page, '/search');
  await page.getByRole('searchbox').focus();
  await ask(page, 'ایراان');
  await expect(status(page)).toHaveText(/«.*ایراان.*»/);
  await tabTo(page, /^ *ایران *$/);
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/[۰-۹]+\P{L}* خبر$/u);
  await expect(status(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main ol h2 a').first()).toBeFocused();
});

test('what was found before can be asked again or forgotten, by keyboard alone', async ({ page }) => {
  await visit(page, '/search?q=زعفران');
  await expect(page.locator('main ol > li').first()).toBeVisible();
  await visit(page, '/search');
  const recent = page.getByRole('region', { name: 'جست‌وجوهای اخیر' });
  await expect(recent.getByRole('listitem')).toHaveCount(1);
  expect(await audit(page, { within: 'main' })).toEqual([]);
  await page.getByRole('searchbox').focus();
  await tabTo(page, /^ *زعفران *$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('main ol > li').first()).toBeVisible();
  await page.goBack();
  await tabTo(page, /^برداشتن .*زعفران/);
  await page.keyboard.press('Enter');
  await expect(recent).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('further answers take the focus on to the first of them', async ({ page }) => {
  await visit(page, '/search?lang=fa');
  const rows = page.locator('main ol > li');
  await expect(rows).toHaveCount(10);
  await page.getByRole('searchbox').focus();
  await tabTo(page, /نتیجه‌های بیشتر/);
  await page.keyboard.press('Enter');
  await expect(rows.nth(10).locator('h2 a')).toBeFocused();
  await expect(status(page)).toHaveText(/[۰-۹]+\P{L}* خبر$/u);
});
