import type { Page } from '@playwright/test';
import { audit } from './browser/audit.ts';
import { forgetFrames, framesSeen, watchFrames } from './browser/frames.ts';
import { ARTICLE, STORIES } from './browser/places.ts';
import { html, isEnglish, language, openSettings } from './browser/settings.ts';
import { expect, test } from './browser/reader-test.ts';
import { visit } from './browser/taken-over.ts';

const stored = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('prefs.v1'));

/**
 * Resolves when the words of every language are here: those of the site's own come with the app, the others
 * are fetched when it has nothing else to do.
 */
const wordsAreHere = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    return ['ar', 'he', 'ur', 'ps', 'ckb', 'en'].every((tag) => files.some((file) => file.includes(`/assets/${tag}-`)));
  });
  await page.waitForLoadState('networkidle');
};

test('the language changes in place from the foot of the page: address, focus and sight stay', async ({ page }) => {
  await visit(page, ARTICLE.rich);
  // Further stories come after the page and stand above its foot.
  await page.waitForLoadState('networkidle');
  const english = language(page, 'English');
  await english.focus();
  await page.keyboard.press('Enter');
  await isEnglish(page);
  await expect(page).toHaveURL(new RegExp(`${ARTICLE.rich}$`));
  await expect(english).toBeFocused();
  await expect(english).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('dir', 'rtl');
});

test('the language changes in the settings sheet while the text behind it stays in place', async ({ page }) => {
  await visit(page, ARTICLE.rich);
  const paragraph = page.locator('article #p15');
  await paragraph.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const before = await paragraph.boundingBox();
  const sheet = await openSettings(page);
  await sheet.getByRole('radio', { name: 'English' }).click();
  await isEnglish(page);
  await expect(sheet).toBeVisible();
  await expect(sheet.getByRole('radio', { name: 'English' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Settings' })).toBeFocused();
  expect(Math.abs(((await paragraph.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(4);
});

test('a browser in another language is offered it in its own words, nothing moves, and a no is kept', async ({
  openPage,
}) => {
  const page = await openPage({ locale: 'en-US', viewport: { width: 390, height: 800 } });
  await visit(page, ARTICLE.rich);
  const offer = page.getByText('Read the interface in English?');
  const before = await page.locator('article #p1').boundingBox();
  await expect(offer).toBeVisible();
  expect(await page.locator('article #p1').boundingBox()).toEqual(before);
  expect(await audit(page, { within: '[role=status]:has([lang=en])' })).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(offer).toBeHidden();
  await expect(html(page)).toHaveAttribute('lang', 'fa');
  await visit(page, '/');
  await page.waitForLoadState('networkidle');
  await expect(offer).toBeHidden();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.getByRole('status').getByRole('button', { name: 'English' }).click();
  await isEnglish(page);
  await expect(offer).toBeHidden();
});

test('the direction of the page changes alone, and never that of an article', async ({ page }) => {
  await visit(page, ARTICLE.rich);
  const sheet = await openSettings(page);
  await sheet.getByRole('radio', { name: 'چپ‌به‌راست' }).check();
  await expect(html(page)).toHaveAttribute('dir', 'ltr');
  await expect(html(page)).toHaveAttribute('lang', 'fa');
  await expect(page.locator('article #p1')).toHaveCSS('direction', 'rtl');
  await page.reload();
  await expect(html(page)).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('article #p1')).toHaveCSS('direction', 'rtl');
});

test('a choice survives a reload and holds on every page', async ({ page }) => {
  await visit(page, '/');
  await language(page, 'English').click();
  await isEnglish(page);
  await page.reload();
  await isEnglish(page);
  await visit(page, '/s/science');
  await isEnglish(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Science');
});

test('every language can be chosen without a network once a page has loaded', async ({ page, context, trouble }) => {
  // Letters of another script, or whether the site has news, may be asked for; the words need neither.
  trouble.expect(/net::ERR_INTERNET_DISCONNECTED/);
  const wanted: string[] = [];
  await visit(page, '/settings');
  await wordsAreHere(page);
  page.on('requestfailed', (request) => wanted.push(request.resourceType()));
  await context.setOffline(true);
  const titles: Record<string, string> = {
    العربية: 'ar',
    עברית: 'he',
    اردو: 'ur',
    پښتو: 'ps',
    کوردی: 'ckb',
    English: 'en',
    فارسی: 'fa',
  };
  const heard = new Set<string | null>();
  for (const [name, tag] of Object.entries(titles)) {
    await language(page, name).click();
    await expect(html(page)).toHaveAttribute('lang', tag);
    await expect(html(page)).toHaveAttribute('dir', tag === 'en' ? 'ltr' : 'rtl');
    heard.add(await page.getByRole('heading', { level: 1 }).textContent());
    if (tag === 'en') await expect(page.getByRole('banner').getByRole('link', { name: 'Science' })).toBeVisible();
  }
  expect(heard.size).toBe(7);
  expect(wanted).not.toContain('script');
});

test('words and direction change in one frame', async ({ page }) => {
  await watchFrames(page);
  await visit(page, ARTICLE.english);
  await wordsAreHere(page);
  for (const name of ['English', 'فارسی', 'English']) {
    await forgetFrames(page);
    await language(page, name).click();
    await expect(html(page)).toHaveAttribute('dir', name === 'English' ? 'ltr' : 'rtl');
    // On a slow machine many frames pass between the click and the change.
    await page.waitForFunction(
      (isPersian) => window.frames_seen.length > 4 && window.frames_seen.at(-1)?.persian === isPersian,
      name !== 'English',
    );
    const frames = await framesSeen(page);
    const torn = frames.filter(
      ({ direction, persian, english }) => persian !== (direction === 'rtl') || english !== (direction === 'ltr'),
    );
    expect(torn).toEqual([]);
  }
});

test('a stored language is there from the first frame: no Persian word of the interface flashes by', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('prefs.v1', '{"language":"en"}'));
  await watchFrames(page);
  // Slow scripts make the wait long enough to be seen.
  await page.route('**/app.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  for (const address of ['/', ARTICLE.rich]) {
    await visit(page, address);
    await isEnglish(page);
    const frames = await framesSeen(page);
    expect(frames.length).toBeGreaterThan(3);
    expect(frames.filter(({ direction, persian }) => persian || direction !== 'ltr')).toEqual([]);
    expect(frames.at(-1)?.english).toBe(true);
  }
});

/** Words in Persian letters that claim to be in the language of the page. A name inside a sentence may. */
const unmarkedWords = (page: Page): Promise<string[]> =>
  page.locator('#app').evaluate((app) => {
    const walker = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.closest('[lang]') !== document.documentElement || parent.closest('noscript')) continue;
      const words = (node.textContent ?? '').replace(/\u2068[^\u2069]*\u2069/g, '');
      if (/(?=\p{L})\p{Script=Arabic}/u.test(words)) found.push(words);
    }
    return found;
  });

test('whatever is not in the language of the interface says in which it is', async ({ page }) => {
  for (const address of ['/', '/s/science', '/src/daftar', ARTICLE.rich, ARTICLE.manyCredits, '/about', '/settings']) {
    await visit(page, `${address}?ui=en`);
    await isEnglish(page);
    expect(await unmarkedWords(page), address).toEqual([]);
  }
});

/** How the letters of a story are set. */
const setting = (page: Page): Promise<unknown> =>
  page.locator('h1, #p1').evaluateAll((texts) =>
    texts.map((text) => {
      const { direction, fontFamily, lineHeight, fontSize, textAlign } = getComputedStyle(text);
      const language = text.closest('[lang]')?.getAttribute('lang');
      return { language, direction, fontFamily, leading: parseFloat(lineHeight) / parseFloat(fontSize), textAlign };
    }),
  );

test('a story keeps its language, direction, letters and leading in an interface of the other direction', async ({
  page,
}) => {
  for (const [tag, address] of Object.entries(STORIES)) {
    await visit(page, `${address}?ui=${tag}`);
    const own = await setting(page);
    await visit(page, `${address}?ui=${tag === 'en' ? 'fa' : 'en'}`);
    await expect(html(page)).toHaveAttribute('dir', tag === 'en' ? 'rtl' : 'ltr');
    expect(await setting(page), tag).toEqual(own);
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', tag);
  }
});

test('a language and a direction of the address count for the visit and are not kept', async ({ page }) => {
  await visit(page, `${ARTICLE.rich}?ui=en`);
  await isEnglish(page);
  await page.getByRole('navigation', { name: 'Sections' }).filter({ visible: true }).getByRole('link').nth(2).click();
  await expect(page).toHaveURL(/\/s\//);
  await isEnglish(page);
  expect(await stored(page)).toBeNull();
  await visit(page, '/');
  await expect(html(page)).toHaveAttribute('lang', 'fa');
  await visit(page, '/?dir=ltr');
  await expect(html(page)).toHaveAttribute('dir', 'ltr');
  await expect(html(page)).toHaveAttribute('lang', 'fa');
  await visit(page, '/');
  await expect(html(page)).toHaveAttribute('dir', 'rtl');
});

test('without script the languages of the news are links to their editions', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto('/');
  await language(page, 'English').click();
  await expect(page).toHaveURL(/\/en\/$/);
  await isEnglish(page);
});
