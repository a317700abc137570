import { visit } from './browser/taken-over.ts';
import { expect, test } from './browser/reader-test.ts';
import { STORY, WORDS, copied, popover, read, select } from './browser/sharing-tools.ts';

/*
 * What the other engines lack or lacked, taken from this one: WebKit cannot be had here. A browser without
 * Trusted Types reads past what the policy says of them.
 */
test.use({
  bypassCSP: true,
  serviceWorkers: 'allow',
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 390, height: 500 },
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...(launchOptions.args ?? []), '--disable-blink-features=TextFragmentIdentifiers'];
    await use({ ...launchOptions, args });
  },
});

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'trustedTypes');
    Reflect.deleteProperty(CSS, 'highlights');
    Reflect.deleteProperty(window, 'Highlight');
    Reflect.deleteProperty(window, 'requestIdleCallback');
  });
});

test('reads, goes on and works without a network where there are no Trusted Types', async ({ page }) => {
  await visit(page, '/');
  expect(await page.evaluate(() => 'trustedTypes' in window || 'highlights' in CSS)).toBe(false);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL)).toMatch(/\/sw\.js$/);
  await page.locator('main h2 a').first().click();
  await expect(page.locator('article h1')).toBeVisible();
});

test('goes to the words of a quotation where it knows no text fragments, and outlines what it cannot mark', async ({
  page,
}) => {
  await read(page, `${STORY}#p2:~:text=${encodeURIComponent(WORDS)}`);
  expect(await page.evaluate(() => 'fragmentDirective' in document)).toBe(false);
  await expect(page.locator('#p2')).toBeInViewport();
  await expect(page.locator('#p2')).toHaveAttribute('data-arrived', '');
});

test('gives words away that a browser of today finds', async ({ page }) => {
  await read(page);
  await select(page, 'p2', 1, WORDS.length - 3);
  await popover(page).getByRole('button', { name: 'پیوند به این جمله' }).click();
  await expect(popover(page).getByRole('button', { name: 'کپی شد' })).toBeVisible();
  expect(await copied(page)).toMatch(/#p2:~:text=[!-~]+$/);
});
