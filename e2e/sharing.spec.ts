import type { Locator, Page } from '@playwright/test';
import { audit } from './browser/audit.ts';
import { ARTICLE } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { STORY, WORDS, copied, popover, read, select, sheet } from './browser/sharing-tools.ts';
import { addressOf } from './browser/sites.ts';

declare global {
  interface Window {
    handed: ShareData[];
  }
}

const shareButton = (page: Page): Locator => page.locator('button:visible', { hasText: /^(هم‌رسانی|Share)/ });
const openSheet = async (page: Page): Promise<void> => {
  await expect(async () => {
    await shareButton(page).click();
    await expect(sheet(page)).toBeVisible({ timeout: 500 });
  }).toPass();
};

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('the share sheet', () => {
  test('takes the focus, keeps it, and gives it back to the button', async ({ page }) => {
    await read(page);
    await shareButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(sheet(page)).toBeVisible();
    const stops: string[] = [];
    for (let count = 0; count < 9; count += 1) {
      await page.keyboard.press('Tab');
      const inside = page.locator('dialog[open] :focus');
      stops.push(
        (await inside.count()) === 1 ? 'inside' : await page.evaluate(() => document.activeElement?.tagName ?? ''),
      );
    }
    expect(stops.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => 'inside'));
    // After the last control the browser's own bar has its turn, and nothing of the page.
    expect(stops.filter((stop) => stop !== 'inside' && stop !== 'BODY')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
    await expect(shareButton(page)).toBeFocused();
  });

  test('copies the link of the story, says so once, and becomes itself again', async ({ page }) => {
    await read(page, `${STORY}?ui=fa`);
    await openSheet(page);
    const copy = sheet(page).getByRole('button', { name: 'کپی پیوند' });
    await copy.click();
    await expect(sheet(page).getByRole('button', { name: 'کپی شد' })).toBeVisible();
    await expect(sheet(page).getByRole('status')).toHaveText('کپی شد');
    expect(await copied(page)).toBe(addressOf('sample', STORY));
    await expect(copy).toBeVisible();
    await expect(sheet(page).getByRole('status')).toBeEmpty();
  });

  test('selects the link where it may not copy', async ({ page }) => {
    await read(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error());
    });
    await openSheet(page);
    await sheet(page).getByRole('button', { name: 'کپی پیوند' }).click();
    await expect(sheet(page).getByRole('status')).toContainText('پیوند را انتخاب کرده‌ایم');
    const field = sheet(page).getByRole('textbox');
    await expect(field).toBeFocused();
    expect(
      await field.evaluate((input: HTMLInputElement) =>
        input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
      ),
    ).toBe(addressOf('sample', STORY));
  });

  test('leaves for other sites by plain links that say so and carry nothing of the page', async ({ page }) => {
    await read(page);
    await openSheet(page);
    for (const name of ['تلگرام', 'واتساپ', 'ایکس']) {
      const link = sheet(page).getByRole('link', { name: `${name} (در زبانهٔ تازه باز می‌شود)` });
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    }
    await expect(sheet(page).getByRole('link', { name: 'ایمیل' })).toHaveAttribute('href', /^mailto:\?subject=/);
  });

  test('draws a code here and gives it as a file', async ({ page }) => {
    await read(page);
    await openSheet(page);
    const opener = sheet(page).getByRole('button', { name: 'کد QR' });
    await expect(opener).toHaveAttribute('aria-expanded', 'false');
    await opener.click();
    await expect(sheet(page).getByRole('img', { name: addressOf('sample', STORY) })).toBeVisible();
    for (const format of ['SVG', 'PNG']) {
      const download = page.waitForEvent('download');
      await sheet(page)
        .getByRole('link', { name: new RegExp(format) })
        .click();
      expect((await download).suggestedFilename()).toBe(`${STORY.slice(3)}.${format.toLowerCase()}`);
    }
  });

  test('opens with no network', async ({ page, context, trouble }) => {
    trouble.expect(/ERR_INTERNET_DISCONNECTED/);
    await read(page);
    await context.setOffline(true);
    await openSheet(page);
    await sheet(page).getByRole('button', { name: 'کد QR' }).click();
    await expect(sheet(page).getByRole('img')).toBeVisible();
  });

  test('shows a story of another language in its own direction', async ({ page }) => {
    await read(page, ARTICLE.english);
    await openSheet(page);
    const headline = await page.locator('h1').textContent();
    await expect(
      sheet(page)
        .getByText(headline ?? '')
        .first(),
    ).toHaveAttribute('dir', 'ltr');
  });

  for (const [width, theme] of [
    [390, 'light'],
    [390, 'sepia'],
    [1280, 'dark'],
    [1280, 'contrast'],
  ] as const)
    test(`passes the automatic check and fits, ${width} px wide, ${theme}`, async ({ page }) => {
      await page.addInitScript((chosen) => {
        localStorage.setItem('prefs.v1', JSON.stringify({ theme: chosen }));
      }, theme);
      await page.setViewportSize({ width, height: 800 });
      await read(page);
      await openSheet(page);
      await sheet(page).getByRole('button', { name: 'کد QR' }).click();
      expect(await audit(page, { within: 'dialog[open]' })).toEqual([]);
      expect(await sheet(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    });
});

test.describe('on a touch device', () => {
  const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } };

  const withSystemSheet = async (page: Page, refusal = ''): Promise<void> => {
    await page.addInitScript((name) => {
      window.handed = [];
      Object.assign(navigator, {
        canShare: () => true,
        share: (data: ShareData) => {
          window.handed.push(data);
          return name === '' ? Promise.resolve() : Promise.reject(new DOMException('', name));
        },
      });
    }, refusal);
  };

  test('the system’s sheet is asked, and a reader who closes it is left alone', async ({ openPage }) => {
    const page = await openPage(phone);
    await withSystemSheet(page, 'AbortError');
    await read(page);
    await shareButton(page).tap();
    await page.waitForFunction(() => window.handed.length > 0);
    const [{ title, text, url } = {}] = await page.evaluate(() => window.handed);
    expect(url).toBe(addressOf('sample', STORY));
    expect(text).toMatch(new RegExp(`^${title ?? '?'}\n«.+»$`));
    await expect(sheet(page)).toBeHidden();
  });

  test('our sheet opens where the system refuses', async ({ openPage }) => {
    const page = await openPage(phone);
    await withSystemSheet(page, 'NotAllowedError');
    await read(page);
    await shareButton(page).tap();
    await expect(sheet(page)).toBeVisible();
    await expect(sheet(page).getByRole('button', { name: 'بیشتر' })).toBeVisible();
  });

  test('the bar shares the words selected, and no popover is in the way of the system’s', async ({ openPage }) => {
    const page = await openPage(phone);
    await withSystemSheet(page);
    await read(page);
    await select(page, 'p2', 0, WORDS.length);
    const button = page.getByRole('button', { name: 'هم‌رسانی نقل‌قول' });
    await expect(button).toBeVisible();
    await expect(popover(page)).toBeHidden();
    await button.tap();
    await page.waitForFunction(() => window.handed.length > 0);
    const [shared] = await page.evaluate(() => window.handed);
    expect(shared?.text).toContain(`«${WORDS}»\n`);
    expect(shared?.url).toContain(`${STORY}#p2:~:text=`);
  });
});
