import type { Page } from '@playwright/test';
import { pictureWidth } from './browser/offline-test.ts';
import { ARTICLE } from './browser/places.ts';
import { PlainHost } from './browser/hosts/plain-host.ts';
import { expect, test as base } from './browser/reader-test.ts';
import { folderOf } from './browser/sites.ts';
import { takenOver, visit } from './browser/taken-over.ts';

const FOLDER = '/mirror/news';

/** The files of the sample edition as they are, in a folder of a host that knows nothing of them. */
const test = base.extend<{ host: PlainHost }>({
  host: async ({ trouble }, use) => {
    const host = await PlainHost.open(folderOf('sample'), FOLDER);
    trouble.trust(host.address);
    await use(host);
    // Browsers look there by themselves.
    const outside = host.asked.filter((path) => !path.startsWith(`${FOLDER}/`) && path !== '/favicon.ico');
    await host.shut();
    expect(outside).toEqual([]);
  },
  baseURL: async ({ host }, use) => use(`${host.address}/`),
});

const here = (page: Page): string => new URL(page.url()).pathname.slice(FOLDER.length);

const showPicture = async (page: Page): Promise<void> => {
  await page.locator('main img').first().scrollIntoViewIfNeeded();
  await expect.poll(() => pictureWidth(page)).toBeGreaterThan(0);
};

/** The font of the page, by what the browser has loaded, not by what a sheet wishes. */
const fontsLoaded = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });

/** Waits until this page can be opened again without a network. */
const kept = async (page: Page): Promise<void> => {
  await takenOver(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.waitForFunction(async () => (await caches.match(location.href)) !== undefined);
};

test.describe('in a folder of another host', () => {
  test('pages are read and followed without JavaScript', async ({ openPage }) => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('./');
    await page.locator('main h2 a').first().click();
    await expect(page.locator('article h1')).toBeVisible();
    expect(here(page)).toMatch(/^\/a\/\w+$/);
    await page.locator('header').getByRole('link', { name: 'دانش' }).first().click();
    expect(here(page)).toBe('/s/science');
    await page.goto(`.${ARTICLE.pictures}`);
    await showPicture(page);
    await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
    expect(here(page)).toBe('/en/');
    await page.locator('header').getByRole('link', { name: 'Science' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Science');
    expect(here(page)).toBe('/en/s/science');
  });

  test('the app takes pages over and goes on from them in silence', async ({ page, request }) => {
    await visit(page, './en/s/science');
    await page.evaluate(() => document.body.setAttribute('data-same', ''));
    await page.locator('main a[href*="/a/"]').first().click();
    await expect(page.locator('article h1')).toBeVisible();
    expect(here(page)).toMatch(/^\/a\/\w+$/);
    await page.locator('header').getByRole('link', { name: 'یلواستون' }).click();
    await expect(page).toHaveURL(/\/mirror\/news\/$/);
    await page.goBack();
    await expect(page.locator('article h1')).toBeVisible();
    expect(await page.locator('body[data-same]').count()).toBe(1);
    await page.reload();
    await takenOver(page);
    await expect(page.locator('article h1')).toBeVisible();
    const leading = await page
      .locator('a, link, img')
      .evaluateAll((all) => all.map((one) => String(Reflect.get(one, 'href') ?? Reflect.get(one, 'src'))));
    const own = leading.filter((url) => url.startsWith('http://127.0.0.1'));
    expect(own.length).toBeGreaterThan(20);
    for (const url of own) expect(new URL(url).pathname).toContain(`${FOLDER}/`);
    const feed = await page
      .locator('link[rel=alternate]')
      .first()
      .evaluate((one: HTMLLinkElement) => one.href);
    expect((await request.get(feed)).status()).toBe(200);
    const manifest = await page.locator('link[rel=manifest]').evaluate((one: HTMLLinkElement) => one.href);
    const { start_url, scope } = (await (await request.get(manifest)).json()) as Record<string, string>;
    for (const way of [start_url, scope]) expect(new URL(way ?? '', manifest).pathname).toBe(`${FOLDER}/`);
  });

  test('search answers, pictures show in steps within the app, and a story is given away by its address here', async ({
    page,
    host,
  }) => {
    await visit(page, './search?q=قنات');
    const link = page.locator('main h2 a, main h3 a').first();
    await expect(link).toBeVisible();
    await link.click();
    await expect(page.locator('article h1')).toBeVisible();
    await visit(page, './');
    await page.locator(`main a[href$="${ARTICLE.pictures}"]`).first().click();
    await expect(page.locator('article h1')).toBeVisible();
    await showPicture(page);
    await page.getByRole('button', { name: 'هم‌رسانی' }).first().click();
    const address = encodeURIComponent(`${host.address}${ARTICLE.pictures}`);
    await expect(page.getByRole('dialog').locator(`a[href*="${address}"]`).first()).toBeVisible();
  });

  test.describe('without a network', () => {
    test.use({ serviceWorkers: 'allow' });

    test('what was read is there, and what was not says so and leads back', async ({ page, host, trouble }) => {
      trouble.expect(/net::ERR_|Failed to load resource/);
      await page.goto(`.${ARTICLE.pictures}`);
      await showPicture(page);
      await kept(page);
      const worker = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
      expect(worker).toBe(`${host.address}/`);
      const headline = await page.locator('article h1').innerText();
      host.isOpen = false;
      await page.reload();
      await takenOver(page);
      await expect(page.locator('article h1')).toHaveText(headline);
      await showPicture(page);
      await page.goto('./en/s/culture');
      await expect(page.locator('html[data-stands-in]')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await fontsLoaded(page)).toContain('Vazirmatn');
      await page.goto(`.${ARTICLE.pictures}`);
      await expect(page.locator('article h1')).toHaveText(headline);
    });

    test('the app is at home in a folder only: what else the host has is none of its business', async ({ page }) => {
      await page.goto('./');
      await kept(page);
      const names = await page.evaluate(async () => ({
        caches: await caches.keys(),
        databases: (await indexedDB.databases()).map(({ name }) => name),
      }));
      expect(names.caches.every((name) => name.endsWith(`@${FOLDER}`))).toBe(true);
      expect(names.databases).toEqual([`yelloweston${FOLDER}`]);
    });
  });
});
