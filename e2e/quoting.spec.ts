import type { Page } from '@playwright/test';
import { audit } from './browser/audit.ts';
import { expect, test } from './browser/reader-test.ts';
import { WORDS, STORY, copied, popover, read, select, sheet } from './browser/sharing-tools.ts';

const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('quote') ?? [])].map(String));

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('a quotation', () => {
  test('has a popover above its first line that stays, and goes on Escape with the words still selected', async ({
    page,
  }) => {
    await read(page);
    await select(page, 'p2', 1, WORDS.length - 3);
    await expect(popover(page)).toBeVisible();
    const box = await popover(page).boundingBox();
    const line = await page.evaluate(() => getSelection()?.getRangeAt(0).getClientRects()[0]?.top ?? 0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(line);
    await popover(page).hover();
    await expect(popover(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(popover(page)).toBeHidden();
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
  });

  test('is none when it is too short or reaches out of the text', async ({ page }) => {
    await read(page);
    await select(page, 'p2', 0, WORDS.length);
    await expect(popover(page)).toBeVisible();
    await select(page, 'p2', 0, 2);
    await expect(popover(page)).toBeHidden();
    await select(page, 'p2', 0, WORDS.length);
    await expect(popover(page)).toBeVisible();
    await page.evaluate(() => {
      const [first, last] = [document.querySelector('h1')?.firstChild, document.getElementById('p2')?.firstChild];
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, 9);
    });
    await expect(popover(page)).toBeHidden();
  });

  test('is shared with the Q of any keyboard, in the marks of its language', async ({ page }) => {
    await read(page);
    await select(page, 'p2', 1, WORDS.length - 3);
    await expect(popover(page)).toBeVisible();
    await page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ض', code: 'KeyQ', bubbles: true })),
    );
    await expect(sheet(page).getByRole('blockquote')).toHaveText(`«${WORDS}»`);
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
  });

  test('passes the automatic check beside the text', async ({ page }) => {
    await read(page);
    await select(page, 'p2', 0, WORDS.length);
    await expect(popover(page)).toBeVisible();
    expect(await audit(page, { within: '[role="group"]' })).toEqual([]);
  });

  test('has a link that brings the next reader to the words, marked', async ({ page, openPage }) => {
    await read(page);
    await select(page, 'p2', 1, WORDS.length - 3);
    await popover(page).getByRole('button', { name: 'پیوند به این جمله' }).click();
    await expect(popover(page).getByRole('button', { name: 'کپی شد' })).toBeVisible();
    const link = await copied(page);
    expect(link).toMatch(/#p2:~:text=[!-~]+$/);
    const next = await openPage();
    await read(next, link);
    await expect.poll(() => marked(next)).toEqual([WORDS]);
    await expect(next.locator('#p2')).toBeInViewport();
  });

  test('is found where the browser knows no text fragments, and outlined where it cannot mark', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(CSS, 'highlights');
      Reflect.deleteProperty(window, 'Highlight');
    });
    await page.setViewportSize({ width: 390, height: 500 });
    await read(page, `${STORY}#p2:~:text=${encodeURIComponent(WORDS)}`);
    await expect(page.locator('#p2')).toBeInViewport();
    await expect(page.locator('#p2')).toHaveAttribute('data-arrived', '');
    await expect(page.locator('#p2')).not.toHaveAttribute('data-arrived', /.*/, { timeout: 6000 });
  });
});
