import type { Page } from '@playwright/test';
import { ARTICLE } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { visit } from './browser/taken-over.ts';

/** Opens a story and waits for what goes along with its reading, which comes after it. */
const read = async (page: Page, address: string): Promise<void> => {
  await visit(page, address);
  await expect(page.locator('header [data-progress]')).toBeAttached();
};

test('the bar says the headline once it has left the window, and a line grows from the start of the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await read(page, ARTICLE.rich);
  const bar = page.locator('header');
  const [said, line] = [bar.getByText('چرا بعضی سال‌های خورشیدی'), bar.locator('[data-progress] i')];
  await expect(said).toBeHidden();
  const height = await bar.evaluate((element) => element.getBoundingClientRect().height);
  const p1 = page.locator('article #p1');
  const before = await p1.evaluate((element) => element.getBoundingClientRect().top + scrollY);
  await page.evaluate(() => scrollTo({ top: 1800, behavior: 'instant' }));
  await expect(said).toBeVisible();
  await expect(bar.getByRole('link', { name: 'یلواستون' })).toBeHidden();
  const grown = await line.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  expect(grown.right).toBe(390);
  expect(grown.width).toBeGreaterThan(50);
  expect(grown.width).toBeLessThan(350);
  // Nothing has moved for it.
  expect(await bar.evaluate((element) => element.getBoundingClientRect().height)).toBe(height);
  expect(await p1.evaluate((element) => element.getBoundingClientRect().top + scrollY)).toBeCloseTo(before, 0);
  // Who comes with the keyboard finds the whole bar.
  await page.keyboard.press('Tab');
  await bar.getByRole('link').first().focus();
  await expect(bar.getByRole('link', { name: 'یلواستون' })).toBeVisible();
  await read(page, ARTICLE.english);
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  await expect.poll(() => line.evaluate((element) => element.getBoundingClientRect().width)).toBeGreaterThan(50);
  expect(await line.evaluate((element) => element.getBoundingClientRect().left)).toBe(0);
});

test('a story read in part offers the way to where its reader was, and never goes there by itself', async ({
  page,
}) => {
  await read(page, ARTICLE.rich);
  const offer = page.getByRole('button', { name: 'ادامه از همان‌جا' });
  await page.locator('article #p12').evaluate((block) => block.scrollIntoView());
  await expect.poll(() => page.evaluate(() => localStorage.getItem('places.v1'))).toContain('p12');
  await expect(offer).toHaveCount(0);
  await visit(page, '/');
  await read(page, ARTICLE.rich);
  await expect(offer).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await offer.click();
  await expect(page.locator('article #p12')).toBeInViewport();
  await expect(offer).toHaveCount(0);
});

test('single keys work by their place on a Persian board, until they are turned off', async ({ page }) => {
  await visit(page, '/');
  await expect(page.locator('dialog[aria-labelledby]').first()).toBeAttached();
  const press = (code: string, key: string): Promise<void> =>
    page.evaluate(
      (pressed) => {
        const event = new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true });
        (document.activeElement ?? document.body).dispatchEvent(event);
      },
      { code, key },
    );
  await expect(async () => {
    await press('KeyJ', 'ت');
    await expect(page.locator('main a[href^="/a/"]:focus')).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await press('KeyG', 'ل');
  await press('KeyS', 'س');
  await expect(page).toHaveURL(/\/saved$/);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('خبر بعدی');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.evaluate(() => localStorage.setItem('prefs.v1', '{"shortcuts":"off"}'));
  await visit(page, '/');
  await expect(page.locator('dialog[aria-labelledby]').first()).toBeAttached();
  await press('KeyJ', 'ت');
  await page.keyboard.press('?');
  await expect(page.locator('main a:focus, dialog[open]')).toHaveCount(0);
});
