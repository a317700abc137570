import type { Page } from '@playwright/test';
import { ABSENT, ARTICLE, PAGES } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { openSettings } from './browser/settings.ts';
import { visit } from './browser/taken-over.ts';

/** How far a page is wider than its window, and what reaches out of it; nothing where all fits. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('#app *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > clientWidth + 1;
    });
    return [`${scrollWidth - clientWidth} px too wide: ${out.at(-1)?.outerHTML.slice(0, 120) ?? 'nothing found'}`];
  });

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Puts rules on a page as a reader's own tools would: the policy of the page is not asked. */
const restyle = (page: Page, rules: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);

/** The looks in which every page must fit; each is put on the page as it stands. */
const LOOKS = {
  '320 px wide': (page: Page) => page.setViewportSize({ width: 320, height: 640 }),
  'text of 200 % on a phone': async (page: Page) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await restyle(page, 'html { font-size: 200% }');
  },
  'text of 200 % in a window 320 px wide': (page: Page) => page.setViewportSize({ width: 320, height: 640 }),
  'text of 200 % on a desk': (page: Page) => page.setViewportSize({ width: 1280, height: 800 }),
  'text of 200 % with wide spacing': (page: Page) => restyle(page, SPACING),
};

/** Words of controls that do not fit into them. */
const cutWords = (page: Page): Promise<string[]> =>
  page.locator('button, a, label, legend, h1, h2, h3').evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility() && getComputedStyle(element).overflow !== 'visible')
      .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        clientWidth > 1 ? scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1 : false,
      )
      .map((element) => element.outerHTML.slice(0, 100)),
  );

/** The language most readers have; `EVERY_LOOK=1` adds the other direction and the longest words. */
const LANGUAGES = process.env['EVERY_LOOK'] === undefined ? ['fa'] : ['fa', 'en', 'ckb'];

for (const language of LANGUAGES) {
  test(`every page fits a narrow window, large text and wide spacing, in ${language}`, async ({ page, trouble }) => {
    test.setTimeout(90_000);
    trouble.expect(ABSENT);
    const found: string[] = [];
    for (const [name, address] of Object.entries({
      ...PAGES,
      'long headline': ARTICLE.longHeadline,
      code: ARTICLE.code,
    })) {
      await visit(page, `${address}?ui=${language}`);
      for (const [look, put] of Object.entries(LOOKS)) {
        await put(page);
        const wrong = [...(await overflow(page)), ...(await cutWords(page))];
        found.push(...wrong.map((one) => `${name}, ${look}: ${one}`));
      }
    }
    expect(found).toEqual([]);
  });
}

test('the settings sheet fits a narrow window and can be closed there', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await visit(page, '/');
  const sheet = await openSettings(page);
  await expect(sheet).toBeVisible();
  expect(await sheet.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  expect(await overflow(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'بستن' }).click();
  await expect(sheet).toBeHidden();
});

test('with the colours of the system, what is chosen and the line of the brand can still be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit(page, '/settings');
  const edge = (checked: boolean): Promise<string> =>
    page
      .locator(`main label:has(input:${checked ? 'checked' : 'not(:checked)'})`)
      .filter({ visible: true })
      .last()
      .evaluate((label) => {
        const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(label);
        return `${borderTopWidth} ${borderTopStyle} ${borderTopColor}`;
      });
  expect(await edge(true)).toMatch(/^3px solid/);
  expect(await edge(true)).not.toBe(await edge(false));
  await expect(page.getByText('رنگ‌ها را سیستم شما تعیین می‌کند')).toBeVisible();
  await visit(page, ARTICLE.rich);
  const line = await page
    .getByRole('navigation', { name: 'جای این صفحه' })
    .locator('*')
    .first()
    .evaluate((label) => {
      const { borderBottomWidth, borderBottomStyle } = getComputedStyle(label, '::after');
      return `${borderBottomWidth} ${borderBottomStyle}`;
    });
  expect(line).toBe('3px solid');
});

test('a reader who wants no motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of ['/', ARTICLE.rich]) {
    await visit(page, address);
    await openSettings(page);
    const moving = await page.locator('*').evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return Math.max(...`${transitionDuration}, ${animationDuration}`.split(', ').map(parseFloat)) > 0.001;
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving, address).toEqual([]);
  }
});

test('a reader who wants more contrast gets no grey words', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await visit(page, ARTICLE.rich);
  const inks = await page
    .locator('main p, main time, main span')
    .filter({ visible: true })
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
  const { ink, accent } = await page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const colourOf = (token: string): string => {
      probe.style.color = `var(${token})`;
      return getComputedStyle(probe).color;
    };
    return { ink: colourOf('--ink'), accent: colourOf('--accent') };
  });
  expect(inks.filter((one) => one !== ink && one !== accent)).toEqual([]);
});
