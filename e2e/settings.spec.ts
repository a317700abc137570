import { ARTICLE } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { html, isEnglish, language, openSettings } from './browser/settings.ts';
import { visit } from './browser/taken-over.ts';

test('where storage is blocked a choice lasts for the visit, and the reader is told', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await visit(page, '/settings');
  await page.getByRole('main').getByRole('radio', { name: 'English' }).click();
  await isEnglish(page);
  await expect(page.getByText('Your browser keeps nothing for us')).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: 'About' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About');
  await page.reload();
  await expect(html(page)).toHaveAttribute('lang', 'fa');
});

test('a choice in one tab reaches the others', async ({ page, context }) => {
  await visit(page, '/');
  const other = await context.newPage();
  await visit(other, ARTICLE.rich);
  await language(page, 'English').click();
  await isEnglish(other);
  await language(other, 'فارسی').click();
  await expect(html(page)).toHaveAttribute('dir', 'rtl');
});

test('theme, size, digits and calendar take effect at once and are kept', async ({ page }) => {
  await visit(page, ARTICLE.rich);
  const sheet = await openSettings(page);
  const size = (): Promise<number> =>
    page.locator('article #p1').evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await sheet.getByRole('radio', { name: 'شب' }).check();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(14, 19, 20)');
  await sheet.getByRole('button', { name: 'درشت‌تر' }).click();
  expect(await size()).toBeCloseTo(before * 1.15, 1);
  await sheet.getByRole('radio', { name: '123456' }).check();
  await sheet.getByRole('radio', { name: 'میلادی' }).check();
  await expect(page.locator('article time').first()).toContainText(/12 .* 2026/);
  await page.reload();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(14, 19, 20)');
  await expect(page.locator('article time').first()).toContainText(/12 .* 2026/);
  expect(await size()).toBeCloseTo(before * 1.15, 1);
});
