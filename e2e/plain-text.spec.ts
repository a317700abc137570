import type { Page } from '@playwright/test';
import { extentOf } from './browser/glyphs.ts';
import { expect, test } from './browser/reader-test.ts';
import { addressOf } from './browser/sites.ts';
import { takenOver } from './browser/taken-over.ts';

test.use({ timezoneId: 'Asia/Tehran' });

const HEADLINE = 'ساعت آفتابی، ساعتی که باتری نمی‌خواهد';

/** Opens the one article of the site from its front page, as a reader would. */
const openArticle = async (page: Page, script: boolean): Promise<void> => {
  await page.goto(addressOf('plain', '/'));
  if (script) await takenOver(page);
  await page.locator('main').getByRole('link', { name: HEADLINE }).click();
  await expect(page).toHaveURL(/\/a\/\w+$/);
};

for (const script of [true, false]) {
  test.describe(`a page copied as text, ${script ? 'with' : 'without'} JavaScript,`, () => {
    test.use({ javaScriptEnabled: script });

    test('has its headline once and its paragraphs as they were', async ({ page }) => {
      await openArticle(page, script);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
      // The list the reader came from is kept behind the story, out of sight.
      const shown = page.getByRole('main').getByText(HEADLINE, { exact: true }).filter({ visible: true });
      await expect(shown).toHaveCount(1);
      await expect(page.locator('article p[id]')).toHaveCount(3);
      await expect(page.locator('article #p1')).toHaveText(
        /^به گزارش خبرگزاری البرز به نقل از کویر، .* کوتاه‌تر است\.$/,
      );
      await expect(page.locator('article #p3')).toContainText('نشان می‌دهد');
    });

    test('names its source as the credit and not in the text', async ({ page }) => {
      await openArticle(page, script);
      await expect(page.getByText('منبع: البرز')).toHaveCount(0);
      await expect(
        page
          .locator('article')
          .getByText(/به نقل از .?البرز/)
          .first(),
      ).toBeVisible();
      await expect(page.getByRole('region', { name: 'منبع و یادداشت حقوقی' })).toContainText('البرز');
      // Nobody named an address of the original, so no link pretends to lead there.
      await expect(page.getByRole('link', { name: 'خواندن در منبع' })).toHaveCount(0);
    });

    test('says that the source gave no date, and stands in no section', async ({ page }) => {
      await openArticle(page, script);
      await expect(page.getByText('تاریخ انتشار در منبع نیامده')).toBeVisible();
      const time = page.locator('article time').filter({ visible: true });
      await expect(time).toHaveCount(1);
      await expect(time).toContainText(/دریافت: .*[۰-۹]{4}/);
      const path = page.getByRole('navigation', { name: 'جای این صفحه' });
      await expect(path.getByRole('link')).toHaveText(['خانه']);
      for (const label of ['منتشر شده', 'در دسته بندی']) await expect(page.getByText(label)).toHaveCount(0);
    });

    test('ends with its two paragraphs of law, each once and outside the text', async ({ page }) => {
      await openArticle(page, script);
      const legal = page.locator('[data-legal]');
      await expect(legal.locator('p').nth(0)).toContainText('این سایت تنها بستری برای خواندن است');
      await expect(legal.locator('p').nth(1)).toContainText('ما در نوشتن این خبرها نقشی نداریم');
      await expect(page.getByText('ما در نوشتن این خبرها نقشی نداریم')).toHaveCount(1);
    });

    test('keeps the order of a Latin name in brackets', async ({ page }) => {
      await openArticle(page, script);
      const text = page.locator('article #p1');
      const [before, inside] = [await extentOf(text, 'شاخص'), await extentOf(text, '(gnomon)')];
      if (before.top === inside.top) expect(before.left).toBeGreaterThanOrEqual(inside.right);
      const [opening, closing] = [await extentOf(text, '('), await extentOf(text, ')')];
      expect(opening.left).toBeGreaterThan(closing.right);
    });
  });
}

test('a story without date or section says so in the language of the reader', async ({ page }) => {
  await openArticle(page, true);
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page.getByText('The source gave no date')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Where this page is' }).getByRole('link')).toHaveText(['Home']);
});
