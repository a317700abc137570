import type { Page } from '@playwright/test';
import { ABSENT, ARTICLE, PAGES, STORIES } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { settingsAreHere } from './browser/settings.ts';
import { visit } from './browser/taken-over.ts';

type Box = { readonly what: string; readonly start: number; readonly end: number; readonly top: number };
type Layout = { readonly boxes: Box[]; readonly turned: string[] };

/**
 * The boxes of a page, or of what fits a selector, in both directions, with their sides as seen from where its lines begin, and the
 * pictures that are seen in a mirror. Texts of a direction of their own are left out. Both are looked
 * at in one breath, so that nothing can come between.
 */
const layoutsOf = (page: Page, within = 'body *'): Promise<Record<'ltr' | 'rtl', Layout>> =>
  page.evaluate((part) => {
    const root = document.documentElement;
    const isTurned = (icon: Element): boolean =>
      icon.checkVisibility() && getComputedStyle(icon).transform === 'matrix(-1, 0, 0, 1, 0, 0)';
    const elements = [...document.querySelectorAll(`:is(${part}):not(svg *)`)].filter(
      (element) =>
        element.checkVisibility() &&
        element.closest('[dir]') === root &&
        getComputedStyle(element).display !== 'inline',
    );
    const layoutOf = (dir: 'ltr' | 'rtl'): Layout => {
      root.dir = dir;
      const boxes = elements.map((element) => {
        const { left, right, top } = element.getBoundingClientRect();
        const [start, end] = dir === 'ltr' ? [left, right] : [root.clientWidth - right, root.clientWidth - left];
        return { what: element.outerHTML.slice(0, 90), start, end, top };
      });
      const turned = [...document.querySelectorAll('i')].filter(isTurned);
      return {
        boxes,
        turned: turned.map((icon) => getComputedStyle(icon).maskPosition),
      };
    };
    return { ltr: layoutOf('ltr'), rtl: layoutOf('rtl') };
  }, within);

/** What is not where its mirror image is, and by how much; the first few, because the rest follows from them. */
const apart = (boxes: readonly Box[], mirrored: readonly Box[]): string[] =>
  boxes
    .flatMap(({ what, start, end, top }, at) => {
      const other = mirrored[at];
      const gaps = other === undefined ? [Infinity] : [start - other.start, end - other.end, top - other.top];
      return gaps.some((gap) => Math.abs(gap) > 1) ? [`${gaps.map(Math.round).join(' ')}: ${what}`] : [];
    })
    .slice(0, 5);

test('a page set right to left is the mirror of the same page set left to right', async ({ page, trouble }) => {
  test.setTimeout(90_000);
  trouble.expect(ABSENT);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const [wrong, turned]: [string[], Set<string>] = [[], new Set()];
  for (const [name, address] of Object.entries(PAGES)) {
    await visit(page, address);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { ltr, rtl } = await layoutsOf(page);
      expect(ltr.turned, name).toEqual([]);
      rtl.turned.forEach((icon) => turned.add(icon));
      wrong.push(...apart(ltr.boxes, rtl.boxes).map((one) => `${name}, ${width} px, by ${one}`));
    }
  }
  expect(wrong).toEqual([]);
  // What points along the line: back, chevron and external, by their places among the outlines. A picture of a thing stays as it is.
  expect([...turned].sort()).toEqual(['0px 0px', '0px 10%', '0px 5%']);
});

test('the sheets of settings and of sharing are the mirrors of themselves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(page, ARTICLE.rich);
  await settingsAreHere(page);
  const openers = {
    settings: page.getByRole('banner').getByRole('link', { name: 'تنظیمات' }),
    sharing: page.locator('button:visible', { hasText: /^هم‌رسانی/ }),
  };
  const wrong: string[] = [];
  for (const [name, opener] of Object.entries(openers)) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await opener.click();
    await expect(page.locator('dialog[open] h2')).toBeVisible();
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const { ltr, rtl } = await layoutsOf(page, 'dialog[open], dialog[open] *');
      expect(ltr.boxes.length, name).toBeGreaterThan(10);
      wrong.push(...apart(ltr.boxes, rtl.boxes).map((one) => `${name}, ${width} px, by ${one}`));
    }
    await page.keyboard.press('Escape');
  }
  expect(wrong).toEqual([]);
});

/** How many characters 95 of 100 full lines have at most, for each size of text, in the windows of this page. */
const longestLines = (page: Page, scales: readonly number[]): Promise<Record<string, number>> =>
  page.evaluate((sizes) => {
    const charactersOf = (paragraph: Element): number[] => {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const { 0: word, index } of (node as Text).data.matchAll(/\S+\s*/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const { bottom } = range.getBoundingClientRect();
          // Letters of another script on the same line reach a little higher or lower.
          const line = Math.round(bottom / 12);
          const known = lines.has(line - 1) ? line - 1 : lines.has(line + 1) ? line + 1 : line;
          lines.set(known, (lines.get(known) ?? 0) + word.replace(/\u200C/g, '').length);
        }
      }
      // The last line is as short as it happens to be.
      return [...lines.values()].slice(0, -1);
    };
    return Object.fromEntries(
      sizes.map((size) => {
        document.documentElement.style.setProperty('--scale', String(size));
        const lines = [...document.querySelectorAll('article p[id]')].flatMap(charactersOf).sort((a, b) => a - b);
        return [size, lines[Math.floor(lines.length * 0.95)] ?? 0];
      }),
    );
  }, scales);

/** The ends of the scale and its middle, where lines are longest or shortest; `EVERY_LOOK=1` measures every step. */
const SIZES = process.env['EVERY_LOOK'] === undefined ? [0.8, 1, 2] : [0.8, 0.9, 1, 1.15, 1.3, 1.45, 1.6, 1.8, 2];

test('lines have at most eighty characters in every language, window and size of text, and room between them', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const long: string[] = [];
  for (const [language, address] of Object.entries(STORIES)) {
    await visit(page, address);
    for (const width of [390, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const found = Object.entries(await longestLines(page, SIZES));
      expect(Math.max(...found.map(([, count]) => count))).toBeGreaterThan(10);
      long.push(
        ...found.filter(([, count]) => count > 80).map(([size, count]) => `${language} ${width} ${size}: ${count}`),
      );
    }
    const text = await page.locator('article p[id]').evaluateAll((paragraphs) =>
      paragraphs.map((one) => {
        const { lineHeight, fontSize, textAlign, marginBlockStart } = getComputedStyle(one);
        return {
          leading: parseFloat(lineHeight) / parseFloat(fontSize),
          gap: (parseFloat(lineHeight) + parseFloat(marginBlockStart)) / parseFloat(lineHeight),
          align: textAlign,
        };
      }),
    );
    expect(Math.min(...text.map(({ leading }) => leading)), language).toBeGreaterThanOrEqual(1.5);
    expect(Math.min(...text.slice(1).map(({ gap }) => gap)), language).toBeGreaterThanOrEqual(1.5);
    expect([...new Set(text.map(({ align }) => align))], language).toEqual(['start']);
  }
  expect(long).toEqual([]);
});

test('a dot between two facts is seen only where both stand on one line', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of ['/', '/en/?ui=en']) {
    await visit(page, address);
    // How far each dot reaches over the edge behind which nothing of its line is seen.
    const reaches = await page.locator('main p:has(> a + *)').evaluateAll((lines) =>
      lines.flatMap((line) => {
        const { direction, overflowX, overflowClipMargin } = getComputedStyle(line);
        const box = line.getBoundingClientRect();
        return [...line.children].slice(1).map((part) => {
          const { insetInlineStart, width } = getComputedStyle(part, '::before');
          const own = part.getBoundingClientRect();
          const indent = direction === 'rtl' ? box.right - own.right : own.left - box.left;
          const edge = overflowX === 'clip' ? -parseFloat(overflowClipMargin) : -Infinity;
          return { isFirst: indent < 1, reach: indent + parseFloat(insetInlineStart) + parseFloat(width) - edge };
        });
      }),
    );
    expect(new Set(reaches.map(({ isFirst }) => isFirst)), address).toEqual(new Set([true, false]));
    for (const { isFirst, reach } of reaches) expect(reach <= 0, address).toBe(isFirst);
  }
});

test('the strip of tabs fades where it goes on, and its last tab stands clear of the fade', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const strip = page.getByRole('main').locator('xpath=preceding::nav[1]');
  for (const [language, angle] of Object.entries({ fa: '-90deg', en: '90deg' })) {
    await visit(page, `/?ui=${language}`);
    const mask = await strip.evaluate((nav) => getComputedStyle(nav).maskImage);
    expect(mask).toContain(`(${angle}`);
    await strip.getByRole('link').last().scrollIntoViewIfNeeded();
    const room = await strip.evaluate(
      (nav, side) => {
        const [strip, tab] = [nav, nav.lastElementChild ?? nav].map((one) => one.getBoundingClientRect()[side]);
        return Math.abs(Number(strip) - Number(tab));
      },
      language === 'fa' ? ('left' as const) : ('right' as const),
    );
    expect(room).toBeGreaterThanOrEqual(Number(/([\d.]+)px\)/.exec(mask)?.[1]) - 1);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await strip.evaluate((nav) => getComputedStyle(nav).maskImage)).toBe('none');
});
