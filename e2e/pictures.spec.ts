import type { Page } from '@playwright/test';
import { saveButton, test as offline, visitAndKeep } from './browser/offline-test.ts';
import { ARTICLE } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { takenOver } from './browser/taken-over.ts';

const PHONE = { width: 390, height: 844 };
const PICTURE = 'article figure img';

/** The file the browser chose for the first picture, once it shows it. */
const shown = (page: Page): Promise<string> =>
  page
    .locator(PICTURE)
    .first()
    .evaluate((img: HTMLImageElement) =>
      img.complete && img.naturalWidth > 0 ? new URL(img.currentSrc).pathname : '',
    );

const toPicture = (page: Page): Promise<void> => page.locator(PICTURE).first().scrollIntoViewIfNeeded();

test('the browser takes the small form, in the width that its screen needs', async ({ openPage, request }) => {
  for (const [viewport, deviceScaleFactor, width] of [
    [PHONE, 1, 480],
    [PHONE, 2, 800],
    [PHONE, 3, 1200],
    [{ width: 1280, height: 800 }, 1, 800],
    [{ width: 1280, height: 800 }, 2, 1200],
  ] as const) {
    const page = await openPage({ viewport, deviceScaleFactor });
    await page.goto(ARTICLE.pictures);
    await toPicture(page);
    await expect.poll(() => shown(page)).toMatch(new RegExp(`-${width}\\.avif$`));
    expect((await request.get(await shown(page))).headers()['content-type']).toBe('image/avif');
  }
});

test.describe('a browser that knows no AVIF', () => {
  test.use({ javaScriptEnabled: false });

  test('shows a JPEG of its width', async ({ page }) => {
    await page.route(ARTICLE.pictures, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll('image/avif', 'image/unknown') });
    });
    await page.goto(ARTICLE.pictures);
    await toPicture(page);
    await expect.poll(() => shown(page)).toMatch(/-800\.jpg$/);
  });
});

test('every file a page offers is there and is what it is called', async ({ page, request }) => {
  await page.goto(ARTICLE.pictures);
  const offered = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement | HTMLSourceElement>('picture *')].flatMap(({ srcset, src }) => [
      ...srcset.split(', ').map((one) => one.split(' ')[0] ?? ''),
      ...(src === '' ? [] : [new URL(src).pathname]),
    ]),
  );
  expect(offered.length).toBeGreaterThan(8);
  for (const path of new Set(offered)) {
    const response = await request.get(path);
    expect([path, response.headers()['content-type']]).toEqual([path, path.endsWith('.avif') ? 'image/avif' : 'image/jpeg']); // prettier-ignore
  }
});

test('nothing moves when a picture comes', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/m\/.*\.avif$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(ARTICLE.pictures, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => document.fonts.ready);
  const places = () =>
    page.locator('article figure, article figure ~ *').evaluateAll((all) => all.map((one) => (one as HTMLElement).offsetTop)); // prettier-ignore
  const before = await places();
  expect(await shown(page)).toBe('');
  expect(await page.locator(PICTURE).first().evaluate((img) => img.clientHeight / img.clientWidth)).toBeCloseTo(675 / 1200, 2); // prettier-ignore
  release();
  await toPicture(page);
  await expect.poll(() => shown(page)).not.toBe('');
  expect(await places()).toEqual(before);
});

/** Paths of the pictures that are kept with stories. */
const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const files = await (await caches.open('yelloweston-kept-pictures-1')).keys();
    return files.map(({ url }) => new URL(url).pathname);
  });

offline.describe('without a network', () => {
  offline.describe.configure({ timeout: 60_000 });

  offline('a screen of another size shows the one copy of a picture that was kept', async ({ page, gate }) => {
    await visitAndKeep(page, ARTICLE.pictures);
    await saveButton(page).click();
    const pictures = await page.locator(PICTURE).count();
    await expect.poll(async () => (await keptFiles(page)).length).toBe(pictures);
    const [kept = ''] = await keptFiles(page);
    expect(kept).toMatch(/-800\.avif$/);
    await page.evaluate(() => caches.delete('yelloweston-pictures-1'));
    gate.state = 'closed';
    await page.setViewportSize(PHONE);
    await page.reload();
    await takenOver(page);
    await toPicture(page);
    await expect.poll(() => shown(page)).toMatch(/-480\.avif$/);
  });

  offline('a copy of the other form is shown too', async ({ page, gate }) => {
    await visitAndKeep(page, ARTICLE.pictures);
    await toPicture(page);
    await expect.poll(() => shown(page)).toMatch(/-800\.avif$/);
    await page.evaluate(
      async (file) => {
        const cache = await caches.open('yelloweston-kept-pictures-1');
        await cache.add(file);
        await caches.delete('yelloweston-pictures-1');
      },
      (await shown(page)).replace('-800.avif', '-320.jpg'),
    );
    gate.state = 'closed';
    await page.reload();
    await toPicture(page);
    await expect.poll(() => shown(page)).toMatch(/-800\.avif$/);
  });
});
