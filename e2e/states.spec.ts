import type { Page, Route } from '@playwright/test';
import { ABSENT, ARTICLE } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { visit } from './browser/taken-over.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Goes from the front page to a story, while its data is answered in a way of the test's choosing. */
const openInApp = async (page: Page, answer: (route: Route) => Promise<void>, address: string = ARTICLE.rich) => {
  await visit(page, '/s/science');
  await page.route(`**/data${address}.json`, answer);
  await page.locator(`main a[href$="${address}"]`).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
};

for (const script of [true, false]) {
  test.describe(script ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled: script });

    test('a story whose source gave no date says so, and when it was received', async ({ page }) => {
      await page.goto(ARTICLE.noDate);
      await expect(page.getByText('تاریخ انتشار در منبع نیامده')).toBeVisible();
      await expect(page.locator('article time').first()).toContainText('دریافت:');
    });

    test('a story without a section stands directly under home', async ({ page }) => {
      await page.goto(ARTICLE.noSection);
      await expect(page.getByRole('navigation', { name: 'جای این صفحه' }).getByRole('link')).toHaveText(['خانه']);
    });

    test('a withdrawn story is answered with 410, says why, and keeps not a word of it', async ({ page, trouble }) => {
      trouble.expect(ABSENT);
      const response = await page.goto(ARTICLE.withdrawn);
      expect(response?.status()).toBe(410);
      await expect(title(page)).toContainText('این خبر دیگر در');
      await expect(page.getByText('منبع، خبر را پس گرفته است.')).toBeVisible();
      await expect(page.locator('main time')).toHaveAttribute('datetime', '2026-11-13T10:00:00Z');
      await expect(page.locator('main').getByRole('link', { name: 'دیدن تازه‌ها' })).toBeVisible();
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
      await expect(page.locator('article')).toHaveCount(0);
    });

    test('an unknown address is answered with 404 and shows a way on', async ({ page, trouble }) => {
      trouble.expect(ABSENT);
      const response = await page.goto(ARTICLE.unknown);
      expect(response?.status()).toBe(404);
      await expect(title(page)).toHaveText('این نشانی به خبری نمی‌رسد');
      await page.locator('main').getByRole('link', { name: 'دیدن تازه‌ها' }).click();
      await expect(page.getByRole('heading', { name: 'خط خبر' })).toBeVisible();
    });

    test('nothing saved says how to save', async ({ page }) => {
      await page.goto('/saved');
      await expect(title(page)).toHaveText('هنوز چیزی نگه نداشته‌اید');
      await expect(page.locator('main').getByRole('link', { name: 'دیدن تازه‌ها' })).toBeVisible();
    });
  });
}

test('a page shows no control that would do nothing without script', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false });
  for (const address of ['/', ARTICLE.rich, '/saved', '/search', '/settings']) {
    await page.goto(address);
    const dead = page.locator('button, input, select').filter({ visible: true });
    expect(await dead.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 100))), address).toEqual([]);
  }
});

test('a cut connection is told as such, and another try brings the story', async ({ page, trouble }) => {
  trouble.expect(/net::ERR_INTERNET_DISCONNECTED/);
  await openInApp(page, (route) => route.abort('internetdisconnected'));
  await expect(title(page)).toHaveText('این صفحه اینترنت می‌خواهد');
  await expect(page.locator('article')).toHaveCount(0);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'تلاش دوباره' }).click();
  await expect(title(page)).toHaveText('چرا بعضی سال‌های خورشیدی ۳۶۶ روز دارند');
  await expect(page.locator('[data-legal]')).toBeVisible();
});

test('while a story is on its way its place is held and said aloud', async ({ page }) => {
  let arrive = (): void => undefined;
  const wait = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await openInApp(page, async (route) => {
    await wait;
    await route.continue();
  });
  await expect(page.getByText('در حال آوردن صفحه')).toBeAttached();
  arrive();
  await expect(page.locator('article #p28')).toBeVisible();
  await expect(title(page)).toBeFocused();
});

const json = (body: string) => (route: Route) => route.fulfill({ contentType: 'application/json', body });

const MALFORMED = {
  'cut in the middle': json('{"schema":"article/1.0","id":"3h86'),
  'of another shape': json('{"schema":"article/1.0","headline":7}'),
};

for (const [name, answer] of Object.entries(MALFORMED)) {
  test(`data that is ${name} is refused, and nothing of it is shown`, async ({ page }) => {
    await openInApp(page, answer);
    await expect(title(page)).toHaveText('این صفحه درست ساخته نشده است');
    await expect(page.locator('article')).toHaveCount(0);
  });
}

test('the page of a captive portal in the place of data counts as no connection', async ({ page }) => {
  await openInApp(page, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Log in to the network</h1>' }));
  await expect(title(page)).toHaveText('این صفحه اینترنت می‌خواهد');
  await expect(page.getByText('Log in to the network')).toHaveCount(0);
});

test('data of a newer edition of the contract asks for a reload', async ({ page }) => {
  await openInApp(page, json('{"schema":"article/2.0","id":"3h86ty97z60x"}'));
  await expect(title(page)).toHaveText('این صفحه برای نسخهٔ تازه‌تری است');
});

test('a server that fails is asked once more, then said to have failed', async ({ page, trouble }) => {
  trouble.expect(/status of 500/);
  await openInApp(page, (route) => route.fulfill({ status: 500, body: 'no' }));
  await expect(title(page)).toHaveText('چیزی در سمت ما درست کار نکرد');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'تلاش دوباره' }).click();
  await expect(page.locator('article #p28')).toBeVisible();
});

test('a story that has gone since the list was read says so', async ({ page, trouble }) => {
  trouble.expect(ABSENT);
  await openInApp(page, (route) => route.fulfill({ status: 404, body: '' }));
  await expect(title(page)).toHaveText('این نشانی به خبری نمی‌رسد');
});

test('a state speaks the language of the reader', async ({ page, trouble }) => {
  trouble.expect(ABSENT);
  await visit(page, `${ARTICLE.withdrawn}?ui=en`);
  await expect(title(page)).toContainText('This story is no longer on');
  await expect(page.getByText('Its source withdrew it.')).toBeVisible();
  await visit(page, `${ARTICLE.unknown}?ui=he`);
  await expect(title(page)).toContainText(/[\u05D0-\u05EA]/);
});

test('a story is kept, found among the saved after a reload, and let go', async ({ page }) => {
  await visit(page, '/s/science');
  const headline = 'چرا بعضی سال‌های خورشیدی ۳۶۶ روز دارند';
  const button = page.getByRole('main').getByRole('button', { name: headline });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await visit(page, '/saved');
  await expect(page.getByRole('main').getByRole('link', { name: headline })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: headline }).click();
  const keep = page.getByRole('main').getByRole('button', { name: 'ذخیره', exact: true }).filter({ visible: true });
  await expect(keep).toHaveAttribute('aria-pressed', 'true');
  await keep.click();
  await page.goBack();
  await expect(title(page)).toHaveText('هنوز چیزی نگه نداشته‌اید');
});

test('all saved stories can be let go at once', async ({ page }) => {
  await visit(page, '/s/science');
  const buttons = page.getByRole('main').getByRole('listitem').getByRole('button', { pressed: false });
  await buttons.nth(0).click();
  await buttons.nth(0).click();
  await visit(page, '/saved');
  await expect(page.getByText(/۲.? خبر ذخیره‌شده/)).toBeAttached();
  await page.getByRole('button', { name: 'برداشتن همه' }).click();
  await expect(title(page)).toHaveText('هنوز چیزی نگه نداشته‌اید');
});
