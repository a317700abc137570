import type { Locator, Page } from '@playwright/test';
import { BIDI_CASES, BIDI_SOURCES, idOf, isPlain } from './browser/bidi-site.ts';
import type { BidiCase } from './browser/bidi-site.ts';
import { expect, test } from './browser/reader-test.ts';
import { addressOf } from './browser/sites.ts';
import { visit } from './browser/taken-over.ts';
import { wrongOrders } from './browser/visual-order.ts';
import type { Look } from './browser/visual-order.ts';

test.use({ baseURL: async ({}, use) => use(addressOf('bidi')) });

/** Where a line breaks depends on the window; the order on a line does not. */
const unwrap = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { white-space: nowrap !important }');
    document.adoptedStyleSheets.push(sheet);
  });

const DIRECTIONS = ['rtl', 'ltr'] as const;

const turnPage = (page: Page, direction: 'rtl' | 'ltr'): Promise<void> =>
  page.evaluate((dir) => {
    document.documentElement.dir = dir;
  }, direction);

const storyOf = (number: number): string => `/a/${idOf({ number })}`;

type Place = { readonly left: number; readonly top: number };

/** Where things stand, in the order in which the page names them. */
const placesOf = (things: Locator): Promise<Place[]> =>
  things.evaluateAll((all) =>
    all.map((one) => {
      const { left, top, height } = one.getBoundingClientRect();
      return { left, top: Math.round((top + height / 2) / 8) };
    }),
  );

/** Line by line, and on each from right to left. */
const rightToLeft = (places: readonly Place[]): Place[] => places.toSorted((a, b) => a.top - b.top || b.left - a.left);

const nameOf = ({ number, title }: BidiCase): string => `${number}, ${title}`;

test.describe('as it was published', () => {
  test.use({ javaScriptEnabled: false });

  test('every row of a list keeps its order beside rows of the other direction, on pages of either', async ({
    page,
  }) => {
    const seen = new Set<number>();
    for (const address of ['/src/source-0', '/', '/en/']) {
      await page.goto(address);
      await unwrap(page);
      const here = await page
        .locator('main a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      const cases = BIDI_CASES.filter((one) => here.includes(`/a/${idOf(one)}`));
      cases.forEach(({ number }) => seen.add(number));
      const looks = cases
        .filter(isPlain)
        .map((one): Look => ({ name: nameOf(one), selector: `main a[href$="/a/${idOf(one)}"]`, order: one.order }));
      for (const direction of DIRECTIONS) {
        await turnPage(page, direction);
        expect(await wrongOrders(page, looks), `${address}, ${direction}`).toEqual([]);
      }
    }
    expect(seen.size).toBe(BIDI_CASES.length);
  });

  test('every text keeps its order as headline, byline, paragraph, list, quotation, credit and name of the tab', async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const wrong: string[] = [];
    for (const one of BIDI_CASES) {
      await page.goto(`/a/${idOf(one)}`);
      await unwrap(page);
      const everywhere = { p: '#p1', li: 'article ol[id] li', quote: 'article blockquote p' };
      const asText = {
        ...{ h1: 'h1', by: 'article bdi[lang][dir]', credit: 'section li bdi', title: '#tab' },
      };
      // A tab is a line of the browser's own window, whose direction is nobody's choice.
      await page.evaluate(() => {
        const tab = document.createElement('p');
        Object.assign(tab, { id: 'tab', textContent: document.title });
        document.body.append(tab);
      });
      const places = isPlain(one) ? { ...everywhere, ...asText } : everywhere;
      const looks = Object.entries(places).map(([place, selector]): Look => ({
        name: `${nameOf(one)}, ${place}`,
        selector,
        // After the headline the name of the site follows in the tab.
        order: place === 'title' ? one.order.filter(([kind]) => kind !== 'leftmost') : one.order,
      }));
      for (const direction of DIRECTIONS) {
        await turnPage(page, direction);
        wrong.push(...(await wrongOrders(page, looks)).map((fault) => `${direction}: ${fault}`));
      }
    }
    expect(wrong).toEqual([]);
  });

  test('names of sources and steps of a path stand in the order of the page, not in that of their letters', async ({
    page,
  }) => {
    await page.goto('/');
    for (const [things, count] of [
      [page.locator('section li > a[href*="/src/"]'), BIDI_SOURCES.length],
      [page.locator('main ol p').first().locator('a'), 2],
    ] as const) {
      const places = await placesOf(things);
      expect(places).toHaveLength(count);
      expect(places).toEqual(rightToLeft(places));
    }
    await page.goto(storyOf(44));
    const path = page.getByRole('navigation', { name: 'جای این صفحه' });
    const steps = await placesOf(path.locator('a, i'));
    expect(steps).toHaveLength(3);
    expect(steps).toEqual(rightToLeft(steps));
    await expect(path.locator('i')).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)');
  });

  test('a Persian name keeps to its place before a number on a page in English', async ({ page }) => {
    await page.goto('/en/');
    await unwrap(page);
    const order: Look['order'] = [['left', BIDI_SOURCES[3], '1']];
    expect(await wrongOrders(page, [{ name: 'chip', selector: 'a[href$="/src/source-3"]:has(span)', order }])).toEqual(
      [],
    );
  });

  test('numbers of a list stand on its side in its digits, and a line of Urdu is tall enough', async ({ page }) => {
    await page.goto(storyOf(36));
    const list = page.locator('article ol[id]');
    await expect(list).toHaveCSS('list-style-type', 'persian');
    expect(await list.evaluate((one) => parseFloat(getComputedStyle(one).paddingRight))).toBeGreaterThan(20);
    await page.goto(storyOf(35));
    const cut = await page.locator('#p1, h1').evaluateAll(
      (texts) =>
        texts.filter((text) => {
          const { lineHeight, fontSize, overflowY } = getComputedStyle(text);
          const least = text.matches('h1') ? 1.38 : 1.95;
          return parseFloat(lineHeight) / parseFloat(fontSize) < least - 0.01 || overflowY !== 'visible';
        }).length,
    );
    expect(cut).toBe(0);
  });
});

test('a Persian name keeps to its place in an English sentence, and two Latin steps of a path go with the page', async ({
  page,
}) => {
  await visit(page, `${storyOf(48)}?ui=en`);
  await unwrap(page);
  const name = BIDI_SOURCES[3];
  const order: Look['order'] = [
    ['left', 'published by', name],
    ['left', name, '.'],
    ['right', 'رسانه', 'خارجی'],
  ];
  expect(await wrongOrders(page, [{ name: 'credit', selector: 'section > p[data-chrome]', order }])).toEqual([]);
  const path = page.getByRole('navigation', { name: 'Where this page is' });
  await expect(path.locator('i')).toHaveCSS('transform', 'matrix(1, 0, 0, 1, 0, 0)');
  await turnPage(page, 'rtl');
  await expect(path.locator('i')).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)');
  const steps = await placesOf(path.locator('a, i'));
  expect(steps).toHaveLength(3);
  expect(steps).toEqual(rightToLeft(steps));
});

test('what is passed on keeps its order where it is pasted, line by line', async ({ page }) => {
  for (const number of [2, 5, 34, 48]) {
    const tools = page.waitForResponse(/extras.*\.js$/);
    await visit(page, storyOf(number));
    await tools;
    await expect(async () => {
      await page.locator('button:visible', { hasText: /^(هم‌رسانی|Share)/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible({ timeout: 500 });
    }).toPass();
    const message = page.getByRole('dialog').getByRole('link', { name: /WhatsApp|واتس/ });
    const text = new URL((await message.getAttribute('href')) ?? '').searchParams.get('text') ?? '';
    // A messenger gives each line the direction of its first letter; the headline's is the article's.
    await page.evaluate((words) => {
      const pasted = document.createElement('p');
      Object.assign(pasted, { id: 'pasted', textContent: words, style: 'white-space: pre; unicode-bidi: plaintext' });
      document.querySelector('dialog[open]')?.append(pasted);
    }, text.split('\n')[0]);
    const order = BIDI_CASES[number - 1]?.order ?? [];
    const places = { 'what the receiver sees': 'dialog[open] p[lang][dir]', 'what is pasted': '#pasted' };
    // A line that begins with a Latin word goes the other way in most messengers; its parts stay whole.
    const looks = Object.entries(places).map(([name, selector]): Look => ({
      name,
      selector,
      order: number === 5 && selector === '#pasted' ? [] : order,
    }));
    expect(await wrongOrders(page, looks), String(number)).toEqual([]);
    expect(text).not.toMatch(/[\u200E\u200F\u2066-\u2069]/);
  }
});

test('a headline that does not fit is cut at its end and not at its beginning', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 300 });
  for (const [number, side] of [
    [30, 'right'],
    [31, 'left'],
  ] as const) {
    await visit(page, storyOf(number));
    const bar = page.getByRole('banner').locator('p[lang][dir]');
    await expect(async () => {
      await page.mouse.wheel(0, 300);
      await expect(bar).toBeVisible({ timeout: 500 });
    }).toPass();
    const gap = await bar.evaluate((box, from) => {
      const range = document.createRange();
      range.setStart(box.firstChild ?? box, 0);
      range.setEnd(box.firstChild ?? box, 1);
      const [letter, whole] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
      return from === 'right' ? whole.right - letter.right : letter.left - whole.left;
    }, side);
    expect(Math.abs(gap), String(number)).toBeLessThan(2);
    expect(await bar.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  }
});
