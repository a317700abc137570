import type { Locator, Page } from '@playwright/test';
import { audit } from './browser/audit.ts';
import { ARTICLE } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { addressOf } from './browser/sites.ts';
import { visit } from './browser/taken-over.ts';

declare global {
  interface Window {
    handed: ShareData[];
  }
}

/** A story whose second paragraph begins with these words. */
const STORY = ARTICLE.longHeadline;
const WORDS = 'آب در دمای نزدیک به ۴ درجهٔ سلسیوس';

/** Opens a story and waits for the tools of sharing, which come after it. */
const read = async (page: Page, address: string = STORY): Promise<void> => {
  const tools = page.waitForResponse(/extras.*\.js$/);
  await visit(page, address);
  await tools;
  await expect(page.locator('dialog[aria-labelledby]').first()).toBeAttached();
};

const shareButton = (page: Page): Locator => page.locator('button:visible', { hasText: /^(هم‌رسانی|Share)/ });
const sheet = (page: Page): Locator => page.getByRole('dialog');
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

const openSheet = async (page: Page): Promise<void> => {
  await expect(async () => {
    await shareButton(page).click();
    await expect(sheet(page)).toBeVisible({ timeout: 500 });
  }).toPass();
};

/** Selects from one place of a text to another, in UTF-16 units of the paragraph's first text. */
const select = (page: Page, block: string, from: number, to: number): Promise<void> =>
  page.evaluate(
    ([id, first, last]) => {
      const paragraph = document.getElementById(id);
      const text = paragraph?.firstChild;
      if (!paragraph || !text) throw new Error(`no text in ${id}`);
      paragraph.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(text, first, text, last);
    },
    [block, from, to] as const,
  );

const popover = (page: Page): Locator => page.getByRole('group', { name: 'نقل‌قول' });

const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('quote') ?? [])].map(String));

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
