import type { Page } from '@playwright/test';
import { extentOf, glyphsOf, runsLeftToRight } from './browser/glyphs.ts';
import { ARTICLE } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { addressOf } from './browser/sites.ts';
import { takenOver } from './browser/taken-over.ts';

test.use({ timezoneId: 'Asia/Tehran' });

/** Where the story stands is part of it, on paper too. */
const PATH = 'جای این صفحه';

const articleText = (page: Page) => page.locator('article [id=p1]').locator('..');

for (const script of [true, false]) {
  test.describe(script ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled: script });

    const open = async (page: Page, address: string): Promise<void> => {
      await page.goto(address);
      if (script) await takenOver(page);
    };

    test('the front page leads with a story and lists the others with their sources', async ({ page }) => {
      await open(page, '/');
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.getByRole('heading', { name: 'خط خبر' })).toBeVisible();
      const rows = page.getByRole('region', { name: 'خط خبر' }).getByRole('listitem');
      expect(await rows.count()).toBeGreaterThan(9);
      for (const row of await rows.all()) {
        await expect(row.getByRole('heading').getByRole('link')).toBeVisible();
        await expect(row.locator('a[href*="/src/"]')).toBeVisible();
      }
    });

    test('a section and a source list their own stories under their name', async ({ page }) => {
      await open(page, '/s/science');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('دانش');
      await expect(page.locator(`main a[href$="${ARTICLE.rich}"]`)).toBeVisible();
      await expect(page.locator(`main a[href$="${ARTICLE.pictures}"]`)).toHaveCount(0);
      await open(page, '/src/daftar');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('دفتر نمونهٔ دانش');
      await expect(page.locator('main').getByRole('link', { name: 'وبگاه منبع' })).toHaveAttribute(
        'href',
        'https://example.com/daftar',
      );
      await expect(page.locator(`main a[href$="${ARTICLE.rich}"]`)).toBeVisible();
      await expect(page.locator(`main a[href$="${ARTICLE.pictures}"]`)).toHaveCount(0);
    });

    test('an article reads in full: headline, text, credit with its original, notice of rights', async ({ page }) => {
      await open(page, ARTICLE.rich);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('چرا بعضی سال‌های خورشیدی ۳۶۶ روز دارند');
      await expect(page).toHaveTitle(/چرا بعضی سال‌های خورشیدی ۳۶۶ روز دارند.*یلواستون/);
      for (const id of ['p1', 'p9', 'p28']) await expect(page.locator(`article #${id}`)).toBeVisible();
      const credit = page.getByRole('region', { name: 'منبع و یادداشت حقوقی' });
      await expect(credit).toContainText('دفتر نمونهٔ دانش');
      await expect(credit.getByRole('link', { name: 'خواندن در منبع' })).toHaveAttribute(
        'href',
        'https://example.com/daftar/leap-years',
      );
      await expect(credit.locator('[data-legal]')).toBeVisible();
      await expect(credit.locator('[data-legal]')).toContainText('مسئولیت درستی این نوشته با دفتر نمونهٔ دانش است');
      await expect(credit.locator('[data-legal]')).toContainText('© دفتر نمونهٔ دانش');
    });

    test('headings, quotes, lists, tables, code and pictures are what they are', async ({ page }) => {
      await open(page, ARTICLE.rich);
      await expect(page.locator('article h2#p3')).toHaveText('دو راه برای یک مسئله');
      await expect(page.locator('article blockquote#p6')).toContainText('نوروز');
      await expect(page.locator('article ol#p20')).toHaveCSS('list-style-type', 'persian');
      await expect(page.locator('article ul#p16 li')).toHaveCount(2);
      await expect(page.locator('article #p12 caption')).toContainText('لحظهٔ تحویل');
      expect(await page.locator('article #p12 th').count()).toBeGreaterThan(2);
      await expect(page.locator('article pre#p26')).toHaveCSS('direction', 'ltr');
      await open(page, ARTICLE.pictures);
      const picture = page.locator('article figure#p3 img');
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      await expect(picture).toHaveAttribute('alt', /قنات/);
      await expect(page.locator('article figure#p3 figcaption')).toBeVisible();
      await expect(page.locator('article hr')).toHaveCount(1);
    });

    test('whoever had a hand in a story is named, and what was corrected is told', async ({ page }) => {
      await open(page, ARTICLE.manyCredits);
      const credits = page.getByRole('region', { name: 'منبع و یادداشت حقوقی' });
      await expect(credits.getByRole('link', { name: 'The Lantern Sample' })).toBeVisible();
      await expect(credits).toContainText('ترانه نمونه‌گردان');
      await open(page, ARTICLE.corrected);
      await expect(page.getByRole('heading', { name: 'اصلاح‌ها' })).toBeVisible();
      await expect(page.locator('article')).toContainText('مقدار درست 8C است');
    });

    test('an English article keeps its direction on a Persian page', async ({ page }) => {
      await open(page, ARTICLE.english);
      await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      const headline = page.getByRole('heading', { level: 1 });
      await expect(headline).toHaveAttribute('lang', 'en');
      expect(await runsLeftToRight(headline, 'How a light')).toBe(true);
      const p1 = page.locator('article #p1');
      await expect(p1).toHaveCSS('direction', 'ltr');
      // Both begin at the same edge, the left one.
      const [head, text] = [await extentOf(headline, 'How'), await extentOf(p1, 'A lamp')];
      expect(Math.abs(head.left - text.left)).toBeLessThan(4);
    });

    test('a Persian article keeps its direction on an English page', async ({ page }) => {
      await open(page, addressOf('archive', '/fa/'));
      await page.locator('main h2 a').first().click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
      await expect(page.getByRole('article')).toContainText('The source gave no date');
      const headline = page.getByRole('heading', { level: 1 });
      const [latin, persian] = [await extentOf(headline, 'GPS'), await extentOf(headline, 'چگونه')];
      expect(latin.left).toBeGreaterThanOrEqual(persian.right);
      await expect(page.locator('article #p1')).toHaveCSS('direction', 'rtl');
      await expect(page.locator('article #p2')).toHaveCSS('direction', 'ltr');
      expect(await runsLeftToRight(page.locator('article #p3'), '+98 21 1234 5678')).toBe(true);
      expect(await runsLeftToRight(page.locator('article #p3'), 'https://example.org/gps')).toBe(true);
      const text = await extentOf(page.locator('article #p1'), 'گیرنده');
      expect(Math.abs(latin.right - text.right)).toBeLessThan(4);
    });

    test('a Persian headline that begins with a Latin word stays right to left', async ({ page }) => {
      await open(page, ARTICLE.latinFirst);
      const headline = page.getByRole('heading', { level: 1 });
      const [latin, persian] = [await extentOf(headline, 'GPS'), await extentOf(headline, 'چگونه')];
      expect(latin.left).toBeGreaterThanOrEqual(persian.right);
      expect(await runsLeftToRight(headline, 'GPS')).toBe(true);
      await open(page, '/s/science');
      const row = page.locator(`main a[href$="${ARTICLE.latinFirst}"]`);
      expect((await extentOf(row, 'GPS')).left).toBeGreaterThanOrEqual((await extentOf(row, 'چگونه')).right);
    });

    test('telephone numbers, codes and sums keep their order in Persian text', async ({ page }) => {
      await open(page, ARTICLE.phone);
      const numbers = page.locator('article ul#p2');
      for (const number of ['(021) 0000 0000', '+98 21 0000 0000']) {
        expect(await runsLeftToRight(numbers, number), number).toBe(true);
      }
      const label = await extentOf(numbers, 'از هر جای جهان');
      expect(label.left).toBeGreaterThanOrEqual((await extentOf(numbers, '+98 21')).right);
      expect(await runsLeftToRight(page.locator('article #p4'), 'reader@example.org')).toBe(true);
      await open(page, ARTICLE.code);
      expect(await runsLeftToRight(page.locator('article #p1 code'), '.env')).toBe(true);
      expect(await runsLeftToRight(page.locator('article pre').first(), 'PORT=4173')).toBe(true);
      expect(await runsLeftToRight(page.getByRole('heading', { level: 1 }), '.env')).toBe(true);
      await open(page, ARTICLE.rich);
      expect(await runsLeftToRight(page.locator('article #p20'), '۶ × ۳۱ = ۱۸۶')).toBe(true);
    });

    test('dates and numbers of a Persian page are Persian', async ({ page }) => {
      await open(page, ARTICLE.rich);
      const date = page.locator('article time').first();
      await expect(date).toHaveText('پنجشنبه ۲۱ آبان ۱۴۰۵، ساعت ۰۷:۰۰');
      await expect(date).toHaveAttribute('datetime', '2026-11-12T03:30:00Z');
      const [weekday, year] = [await extentOf(date, 'پنجشنبه'), await extentOf(date, '۱۴۰۵')];
      expect(weekday.left).toBeGreaterThanOrEqual(year.right);
      await open(page, '/');
      for (const time of await page.locator('main time').allTextContents()) expect(time).not.toMatch(/[A-Za-z0-9]/);
    });
  });
}

test('earlier pages of a list are reached one after another and lead back', async ({ page }) => {
  await page.goto(addressOf('archive', '/'));
  await takenOver(page);
  await page.getByRole('link', { name: 'Earlier stories' }).click();
  await expect(page).toHaveURL(/\/p\/2$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Page .?2/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('main ol > li')).toHaveCount(50);
  await page.getByRole('link', { name: 'Earlier stories' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Page .?1/);
  await expect(page.getByRole('link', { name: 'Earlier stories' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Newer stories' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Page .?2/);
});

test('on paper there is the story with its credit and notice, and no chrome', async ({ page }) => {
  await page.goto(ARTICLE.rich);
  await takenOver(page);
  await page.emulateMedia({ media: 'print' });
  for (const id of ['p1', 'p12', 'p28']) await expect(page.locator(`article #${id}`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const credit = page.getByRole('region', { name: 'منبع و یادداشت حقوقی' });
  await expect(credit).toContainText('این خبر را');
  await expect(credit.locator('[data-legal]')).toBeVisible();
  for (const chrome of ['header', 'footer', 'button', 'a[href="#main"]', `nav:not([aria-label="${PATH}"])`]) {
    await expect(page.locator(chrome).filter({ visible: true }), chrome).toHaveCount(0);
  }
  expect((await glyphsOf(articleText(page).locator('#p1'), 'زمین')).length).toBe(4);
});
