import type { Page } from '@playwright/test';
import { ARTICLE } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { openSettings } from './browser/settings.ts';
import { takenOver, visit } from './browser/taken-over.ts';

/** Addresses of the pictures of stories a page asks for, from now on. */
const picturesOf = (page: Page): string[] => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/m/')) asked.push(pathname);
  });
  return asked;
};

const toEnd = async (page: Page): Promise<void> => {
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await page.waitForLoadState('networkidle');
};

const choose = async (page: Page, pictures: string): Promise<void> => {
  await page.addInitScript((value) => localStorage.setItem('prefs.v1', JSON.stringify({ pictures: value })), pictures);
};

test('where pictures wait to be asked for none is fetched, before the app runs or after, until its button is pressed', async ({
  page,
  trouble,
}) => {
  trouble.expect(/Failed to load resource/);
  await choose(page, 'asked');
  const asked = picturesOf(page);
  await page.route('**/app.js', (route) => route.abort());
  await page.goto(ARTICLE.pictures);
  await toEnd(page);
  expect(asked).toEqual([]);
  await page.unroute('**/app.js');
  await visit(page, ARTICLE.pictures);
  const buttons = page.locator('article figure').getByRole('button', { name: /نمایش تصویر.*[۰-۹].*کیلوبایت/ });
  await expect(buttons).not.toHaveCount(0);
  await toEnd(page);
  expect(asked).toEqual([]);
  const before = await buttons.count();
  await buttons.first().click();
  await expect.poll(() => asked.length).toBe(1);
  await expect(buttons).toHaveCount(before - 1);
  await expect(page.locator('article figure').first()).toBeFocused();
  await expect(page.locator('article figure img').first()).toBeVisible();
});

test('a picture that stands first in its page waits too', async ({ page, trouble }) => {
  trouble.expect(/Failed to load resource/);
  await choose(page, 'asked');
  const asked = picturesOf(page);
  await page.route('**/app.js', (route) => route.abort());
  await page.route(ARTICLE.pictures, async (route) => {
    const response = await route.fetch();
    const whole = await response.text();
    const [figure = ''] = /<figure.*?<\/figure>/s.exec(whole) ?? [];
    const first = figure.replace('<img ', '<img fetchpriority="high" ');
    await route.fulfill({ response, body: whole.replace('<article', `${first}<article`) });
  });
  await page.goto(ARTICLE.pictures);
  await expect(page.locator('figure img[fetchpriority]')).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
});

test('a choice about pictures reaches the other tabs', async ({ page, context }) => {
  await visit(page, '/');
  const other = await context.newPage();
  await visit(other, ARTICLE.pictures);
  const button = other.locator('article figure').getByRole('button').first();
  await expect(button).toBeHidden();
  await (await openSettings(page)).getByRole('radio', { name: 'با درخواست' }).check();
  await expect(button).toBeVisible();
  await other.reload();
  await takenOver(other);
  await expect(button).toBeVisible();
});
