import type { Page } from '@playwright/test';
import { ABSENT, ARTICLE, PAGES } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { takenOver, visit } from './browser/taken-over.ts';

declare global {
  interface Window {
    shifted: number;
  }
}

const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value = 0, hadRecentInput = false } = entry as { value?: number; hadRecentInput?: boolean };
        if (!hadRecentInput) window.shifted += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let count = 0; count < 4; count += 1) await frame();
  });

const shiftSoFar = (page: Page): Promise<number> => page.evaluate(() => window.shifted);

/** Of a story, without what comes under it later; of any other page the whole. */
const heightOf = async (page: Page): Promise<number> =>
  (await page.locator('main article:has(h1), main > :not(script, :has(article h1))').first().boundingBox())?.height ??
  0;

/** Whether a press on a link changes the page without leaving it. */
const navigatesInPlace = async (page: Page): Promise<boolean> => {
  await page.evaluate(() => document.body.setAttribute('data-same', ''));
  await page.getByRole('contentinfo').getByRole('link', { name: 'درباره' }).click();
  await expect(page).toHaveURL(/\/about$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('درباره');
  return (await page.locator('body[data-same]').count()) === 1;
};

for (const width of [390, 1280]) {
  test(`every page is taken over in silence and nothing on it moves, ${width} px wide`, async ({ page, trouble }) => {
    test.setTimeout(90_000);
    trouble.expect(ABSENT);
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    const release: (() => void)[] = [];
    // The app waits until the page stands with its fonts, as it does for a reader with a cache.
    await page.route('**/app.js', async (route) => {
      await new Promise<void>((resolve) => release.push(resolve));
      await route.continue();
    });
    const shifts: Record<string, number> = {};
    // What this device keeps can only be told once the app runs.
    const { saved, ...prepared } = PAGES;
    for (const [name, address] of Object.entries(prepared)) {
      await page.goto(address, { waitUntil: 'commit' });
      await page.locator('footer').waitFor();
      await settled(page);
      const before = await shiftSoFar(page);
      const height = await heightOf(page);
      await expect.poll(() => release.length).toBe(1);
      release.pop()?.();
      await takenOver(page);
      await settled(page);
      shifts[name] = (await shiftSoFar(page)) - before;
      // Also what is out of sight must stay: a sheet of styles that comes with the app changes nothing.
      expect(Math.abs((await heightOf(page)) - height), name).toBeLessThan(1);
    }
    await page.unrouteAll();
    await visit(page, saved);
    expect(Object.entries(shifts).filter(([, shift]) => shift > 0.001)).toEqual([]);
  });
}

const CHOICES = {
  'another language': { language: 'en' },
  'another direction': { direction: 'ltr' },
  'dark and large': { theme: 'dark', scale: 160, leading: 'open' },
  'another calendar and digits': { calendar: 'lunar', numerals: 'latn' },
  'a language written in Hebrew letters': { language: 'he', theme: 'contrast' },
  'values nobody knows': { language: 'tlh', direction: 'up', scale: 7, theme: 3, numerals: null },
};

for (const [name, choice] of Object.entries(CHOICES)) {
  test(`a page is taken over in silence where the reader chose ${name}`, async ({ page }) => {
    await page.addInitScript((stored) => localStorage.setItem('prefs.v1', stored), JSON.stringify(choice));
    for (const address of ['/', ARTICLE.rich, '/settings', '/src/daftar']) {
      await visit(page, address);
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    }
  });
}

for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']) {
  test(`a page is taken over in silence far from its home, in ${timezoneId}`, async ({ openPage }) => {
    const page = await openPage({ timezoneId, locale: 'en-US' });
    for (const address of ['/', '/en/', ARTICLE.rich, ARTICLE.corrected, ARTICLE.noDate]) {
      await visit(page, address);
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    }
  });
}

test('the clock of an article is the reader’s own once the page is taken over', async ({ openPage }) => {
  const page = await openPage({ timezoneId: 'America/Los_Angeles' });
  await visit(page, ARTICLE.rich);
  // 03:30 in UTC is the evening before in California.
  await expect(page.locator('article time').first()).toHaveText('چهارشنبه ۲۰ آبان ۱۴۰۵، ساعت ۱۹:۳۰ UTC−۰۸:۰۰');
});

test('storage full of nonsense is no trouble', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('prefs.v1', '{"language":');
    localStorage.setItem('saved.v1', '[1,2');
  });
  await visit(page, '/saved');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
});

test('an address without a page is answered with 404 and becomes part of the app', async ({ page, trouble }) => {
  trouble.expect(ABSENT);
  for (const address of ['/no/such/page', ARTICLE.unknown]) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await takenOver(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('این نشانی به خبری نمی‌رسد');
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    expect(await navigatesInPlace(page)).toBe(true);
  }
});

/** Long enough for a take-over to have happened, had there been one. */
const scriptsRan = (page: Page): Promise<void> => page.waitForLoadState('networkidle');

test('a page that came under the address of another stays as it is and goes on working', async ({ page }) => {
  await page.route(`**${ARTICLE.english}`, async (route) => {
    const other = await route.fetch({ url: new URL(ARTICLE.rich, route.request().url()).href });
    await route.fulfill({ response: other });
  });
  await page.goto(ARTICLE.english);
  await scriptsRan(page);
  await expect(page.locator('article #p1')).toContainText('زمین');
  expect(await page.evaluate(() => history.scrollRestoration)).toBe('auto');
  expect(await navigatesInPlace(page)).toBe(false);
});

const BROKEN = {
  'cut short': '{"address":"/a/3h86ty97z60x","lang',
  empty: '',
  'of another shape': '[1,2,3]',
  'without its site': '{"address":"/a/3h86ty97z60x","language":"fa","resources":{}}',
};

for (const [name, data] of Object.entries(BROKEN)) {
  test(`a page whose data came ${name} stays readable`, async ({ page }) => {
    await page.route(`**${ARTICLE.rich}`, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(/(id="page-data">).*?(<\/script>)/s, `$1${data}$2`);
      await route.fulfill({ response, body: html });
    });
    await page.goto(ARTICLE.rich);
    await scriptsRan(page);
    await expect(page.locator('article #p28')).toBeVisible();
    await expect(page.locator('[data-legal]')).toBeVisible();
    expect(await navigatesInPlace(page)).toBe(false);
  });
}
