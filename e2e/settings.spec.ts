import type { Page } from '@playwright/test';
import { ARTICLE } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { html, isEnglish, language, openSettings } from './browser/settings.ts';
import { takenOver, visit } from './browser/taken-over.ts';

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

test('Urdu is set in Nastaliq for who asks for it, with room for its letters, and fetched for nobody else', async ({
  page,
  openPage,
}) => {
  const fontsOf = (one: Page): string[] => {
    const fonts: string[] = [];
    one.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
    });
    return fonts;
  };
  const fonts = fontsOf(page);
  const leading = (): Promise<number> =>
    page.locator('article #p1').evaluate((block) => {
      const { lineHeight, fontSize } = getComputedStyle(block);
      return parseFloat(lineHeight) / parseFloat(fontSize);
    });
  await visit(page, ARTICLE.urdu);
  expect(await leading()).toBeCloseTo(1.95, 2);
  expect(fonts).not.toContain('/fonts/nastaliq-urdu.woff2');
  const sheet = await openSettings(page);
  await sheet.getByRole('radio', { name: 'نستعلیق' }).check();
  await expect.poll(() => fonts).toContain('/fonts/nastaliq-urdu.woff2');
  expect(await leading()).toBeCloseTo(2.4, 2);
  await page.reload();
  await takenOver(page);
  expect(await leading()).toBeCloseTo(2.4, 2);
  const persian = await openPage({ storageState: await page.context().storageState() });
  const others = fontsOf(persian);
  await visit(persian, ARTICLE.rich);
  await expect(html(persian)).toHaveAttribute('data-urdu', 'nastaliq');
  await persian.waitForLoadState('networkidle');
  expect(others).not.toContain('/fonts/nastaliq-urdu.woff2');
});
