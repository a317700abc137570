import type { Page } from '@playwright/test';
import { audit, COLOURS } from './browser/audit.ts';
import { ABSENT, ARTICLE, ONE_OF_EACH } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { settingsAreHere } from './browser/settings.ts';
import { addressOf } from './browser/sites.ts';
import { visit } from './browser/taken-over.ts';

test.describe.configure({ mode: 'parallel' });

/**
 * The widths in which each language is looked at. Each run of the tests sees both directions, both widths and
 * light and dark; `EVERY_LOOK=1 npm run e2e -- access` every language in every width and theme.
 */
const every = process.env['EVERY_LOOK'] !== undefined;
const BOTH = [390, 1280];
const WIDTHS = every ? { fa: BOTH, en: BOTH, ur: BOTH } : { fa: [390], en: [1280] };
const THEMES = every ? ['sepia', 'dark', 'contrast'] : ['dark'];

const LOOKED_AT = { ...ONE_OF_EACH, 'page of a list': addressOf('archive', '/p/1') };

const putTheme = (page: Page, theme: string): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);

/** Looks at a page as it stands, in some widths and several themes; of a further theme only the colours are new. */
const inEveryLook = async (page: Page, name: string, widths: readonly number[]): Promise<string[]> => {
  const found: string[] = [];
  const look = async (theme: string, width: number, options = {}): Promise<void> => {
    await putTheme(page, theme);
    found.push(...(await audit(page, options)).map((finding) => `${name}, ${theme}, ${width} px: ${finding}`));
  };
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await look('light', width);
    for (const theme of THEMES) await look(theme, width, { options: COLOURS });
  }
  return found;
};

for (const [language, widths] of Object.entries(WIDTHS)) {
  test(`every page passes the automatic check in ${language}, ${widths.join(' and ')} px wide, in light and ${THEMES.join(', ')}`, async ({
    page,
    trouble,
  }) => {
    test.setTimeout(240_000);
    trouble.expect(ABSENT);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const [name, address] of Object.entries(LOOKED_AT)) {
      await visit(page, `${address}?ui=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      found.push(...(await inEveryLook(page, name, widths)));
    }
    expect(found).toEqual([]);
  });
}

const openSheet = async (page: Page): Promise<void> => {
  const opener = page.getByRole('banner').getByRole('link', { name: 'تنظیمات' });
  await settingsAreHere(page);
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
};

test('the settings sheet passes the automatic check in every theme', async ({ page }) => {
  test.setTimeout(60_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(page, '/');
  await openSheet(page);
  const found: string[] = [];
  for (const theme of ['روز', 'کاغذ', 'شب', 'پرتضاد']) {
    await page.getByRole('dialog').getByRole('radio', { name: theme }).check();
    found.push(...(await audit(page)).map((finding) => `${theme}: ${finding}`));
  }
  expect(found).toEqual([]);
});

test('the first stop of the keyboard is the way past the header', async ({ page }) => {
  for (const address of ['/', ARTICLE.rich, '/settings']) {
    await visit(page, address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'پرش به متن' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  }
});

test('a new page says its heading: focus goes there and the tab is named', async ({ page }) => {
  await visit(page, '/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'درباره' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/درباره.*یلواستون/);
});

test('a story before the list it was opened from passes the automatic check, and nothing of the list is in reach', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(page, '/');
  await page.locator('main h2 a').first().click();
  const text = page.getByRole('article').locator('#p1');
  await expect(text).toBeVisible();
  await expect(page.getByRole('region', { name: 'خط خبر' })).toHaveCount(0);
  await expect(page.locator('main h2 a').filter({ visible: true })).toHaveCount(0);
  expect(await audit(page)).toEqual([]);
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids).toHaveLength(new Set(ids).size);
  await page.goBack();
  await expect(text).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'خط خبر' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the settings sheet keeps the keyboard inside and gives focus back', async ({ page }) => {
  await visit(page, ARTICLE.rich);
  await openSheet(page);
  const outside: string[] = [];
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => {
      const { activeElement } = document;
      // Past the last stop the browser's own window has its turn.
      if (activeElement === null || activeElement === document.body) return '';
      return activeElement.closest('dialog') === null ? activeElement.outerHTML.slice(0, 80) : '';
    });
    if (where !== '') outside.push(where);
  }
  expect(outside).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('banner').getByRole('link', { name: 'تنظیمات' })).toBeFocused();
});

/** Whether something lies over the thing in focus or it is out of sight; what is wrong, in words. */
const coverOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    if (element === document.body) return '';
    const { left, top, width, height } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    if (over === null) return `out of sight: ${element.outerHTML.slice(0, 100)}`;
    if (element.contains(over) || over.contains(element)) return '';
    return `under ${over.outerHTML.slice(0, 60)}: ${element.outerHTML.slice(0, 100)}`;
  });

/** The same, for as long as the page may take to scroll. */
const settledCover = (page: Page): Promise<string> =>
  expect
    .poll(() => coverOfFocus(page), { timeout: 1_000 })
    .toBe('')
    .then(
      () => '',
      () => coverOfFocus(page),
    );

/** Whether the thing in focus, or the label that stands for it, has a ring; what is wrong, in words. */
const ringOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    if (element === document.body) return '';
    const { outlineStyle, outlineWidth } = getComputedStyle(element.closest('label') ?? element);
    const isRinged = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return isRinged ? '' : `no ring: ${element.outerHTML.slice(0, 100)}`;
  });

/** More stops than any page of the sample edition has. */
const MOST_STOPS = 120;

/** Goes through a page by Tab until the browser's own window has its turn; what is wrong at the stops, in words. */
const walk = async (page: Page): Promise<{ stops: number; faults: string[] }> => {
  const faults: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) return { stops, faults };
    faults.push(await ringOfFocus(page));
    // What has just been reached is still being scrolled to.
    const covered = (await coverOfFocus(page)) === '' ? '' : await settledCover(page);
    faults.push(covered);
  }
  return { stops: MOST_STOPS, faults: [...faults, 'no way out'] };
};

const KEYBOARD_WALKS = {
  390: ONE_OF_EACH,
  1280: every ? ONE_OF_EACH : { home: '/', article: ARTICLE.rich, settings: '/settings' },
};

for (const [width, pages] of Object.entries(KEYBOARD_WALKS)) {
  test(`the keyboard reaches every stop of a page and leaves it, each shown and not covered, ${width} px wide`, async ({
    page,
    trouble,
  }) => {
    test.setTimeout(180_000);
    trouble.expect(ABSENT);
    await page.setViewportSize({ width: Number(width), height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const [name, address] of Object.entries(pages)) {
      await visit(page, address);
      const { stops, faults } = await walk(page);
      expect(
        faults.filter((fault) => fault !== ''),
        name,
      ).toEqual([]);
      expect(stops, name).toBeGreaterThan(10);
      expect(await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count(), name).toBe(0);
    }
  });
}

test('the keyboard goes along the header in reading order, in both directions', async ({ page }) => {
  for (const [language, sign] of [
    ['fa', -1],
    ['en', 1],
  ] as const) {
    await visit(page, `/?ui=${language}`);
    const places: number[] = [];
    await page.keyboard.press('Tab');
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press('Tab');
      places.push(await page.evaluate(() => document.activeElement?.getBoundingClientRect().left ?? 0));
    }
    expect(places.map((place) => place * sign)).toEqual(places.map((place) => place * sign).sort((a, b) => a - b));
  }
});

test('controls are large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const address of ['/', ARTICLE.rich, '/settings']) {
    await visit(page, address);
    const small = await page
      .locator('button, [role=button], header a, nav a, label:has(input), footer a')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility() && !control.matches('[href="#main"]'))
          .filter((control) => control.getBoundingClientRect().height < 43.5)
          .map((control) => control.outerHTML.slice(0, 100)),
      );
    expect(small, address).toEqual([]);
  }
});
