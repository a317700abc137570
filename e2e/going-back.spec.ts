import { expect, test } from './browser/reader-test.ts';
import { takenOver } from './browser/taken-over.ts';

test('back returns to where the reader was in a list', async ({ page }) => {
  await page.goto('/');
  await takenOver(page);
  const link = page.getByRole('region', { name: 'خط خبر' }).getByRole('heading').getByRole('link').nth(8);
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(100);
  await link.click();
  await expect(page.locator('article [data-legal]')).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(before, 0);
  await expect(link).toBeFocused();
  // A ring is for whoever goes by keyboard.
  expect(await link.evaluate((element) => element.matches(':focus-visible'))).toBe(false);
});

for (const width of [390, 1280])
  test(`the first frame of a step back is the whole list in its frame, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await takenOver(page);
    const link = page.getByRole('region', { name: 'خط خبر' }).getByRole('heading').getByRole('link').nth(8);
    await link.scrollIntoViewIfNeeded();
    await link.click();
    await expect(page.locator('article [data-legal]')).toBeVisible();
    await expect(async () => {
      await page.mouse.wheel(0, 600);
      await expect(page.locator('header[data-condensed] p')).toBeVisible({ timeout: 500 });
    }).toPass();
    // What is seen of the page: its bar, its sections and its rows, each with its place.
    const [first, settled, routed] = await page.evaluate(async () => {
      const seen = (): string[] =>
        [...document.querySelectorAll('header, header *, nav a, main h1, main h2, main h3, main h4')]
          .filter((one) => one.checkVisibility())
          .map((one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            const words = one.childElementCount === 0 ? one.textContent : '';
            return [one.tagName, words, x, y, width, height].join(' ');
          });
      const frame = new Promise<[string[], boolean]>((resolve) => {
        new MutationObserver((_, watch) => {
          watch.disconnect();
          requestAnimationFrame(() => {
            resolve([seen(), document.querySelector('article h1') === null]);
          });
        }).observe(document.querySelector('main')!, { subtree: true, attributeFilter: ['hidden'] });
      });
      history.back();
      const [now, isRouted] = await frame;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [now, seen(), isRouted] as const;
    });
    expect(routed).toBe(false);
    expect(first).toEqual(settled);
    await expect(page.locator('article h1')).toHaveCount(0);
    await expect(link).toBeFocused();
    await expect(page).toHaveTitle('یلواستون');
  });
