import { median, percentile } from './figures.mjs';
import { phone } from './phone.mjs';

const TAPS = 50;

const takenOver = (page) => page.waitForFunction(() => globalThis.history.scrollRestoration === 'manual');

/** Milliseconds from an act of the reader until a heading of these words is shown and has been painted. */
const paintAfter = (page, act, headline) =>
  page.evaluate(
    ([what, words]) =>
      new Promise((resolve) => {
        const began = performance.now();
        const { document } = globalThis;
        // The page a reader comes from may stay behind the one that is shown.
        const isShown = (element) => element.checkVisibility();
        const isThere = () =>
          [...document.querySelectorAll('main h1')].some((one) => one.textContent.includes(words) && isShown(one));
        // A task after the next frame: that frame has been painted.
        const look = () =>
          isThere() ? setTimeout(() => resolve(performance.now() - began)) : globalThis.requestAnimationFrame(look);
        if (what === 'back') globalThis.history.back();
        else [...document.querySelectorAll(`main a[href="${what}"]`)].find(isShown).click();
        globalThis.requestAnimationFrame(look);
      }),
    [act, headline],
  );

/**
 * Within the app, on a slow processor: from a tap on a headline until it is painted as an article, its data
 * fetched ahead as it is where fingers rest; and back to the list, whose place is kept.
 */
const measureTaps = async (browser, origin) => {
  const { page, close } = await phone(browser);
  await page.goto(origin);
  await takenOver(page);
  await page.waitForLoadState('networkidle');
  const home = await page.locator('main h1').textContent();
  const stories = await page
    .locator('main :is(h2, h3, h4) a[href^="/a/"]')
    .evaluateAll((links) =>
      links.map((link) => ({ path: link.getAttribute('href'), words: link.textContent.slice(0, 20) })),
    );
  const [there, back] = [[], []];
  let lost = 0;
  for (let tap = 0; tap < TAPS; tap += 1) {
    const { path, words } = stories[tap % stories.length];
    const link = page.locator(`main a[href="${path}"]`).first();
    await link.scrollIntoViewIfNeeded();
    await link.hover();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(150);
    const scrolled = await page.evaluate(() => globalThis.scrollY);
    there.push(await paintAfter(page, path, words));
    await page.waitForTimeout(150);
    back.push(await paintAfter(page, 'back', home));
    await page.waitForTimeout(100);
    if (Math.abs((await page.evaluate(() => globalThis.scrollY)) - scrolled) > 2) lost += 1;
  }
  await close();
  const figures = (all) => [0.5, 0.75, 0.95].map((share) => percentile(all, share).toFixed(0)).join(' / ');
  console.log(`\nwithin the app, processor 4 times slower, ${TAPS} taps, p50 / p75 / p95`);
  console.log(`  tap to headline ${figures(there)} ms; back ${figures(back)} ms; place lost ${lost} times`);
};

/** A second visit with no network at all: until the story can be read. */
const measureOffline = async (browser, address, rounds) => {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const { context, page, close } = await phone(browser);
    await page.goto(address);
    await page.evaluate(() => globalThis.navigator.serviceWorker.ready.then(() => undefined));
    await takenOver(page);
    await page.waitForLoadState('networkidle');
    await page.reload();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    const began = Date.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('article p').first().waitFor();
    times.push(Date.now() - began);
    await close();
  }
  console.log(
    `  with no network, story readable after ${median(times)} ms (median of ${rounds}, most ${Math.max(...times)})`,
  );
};

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{ origin: string, path: string }} trial
 * @param {number} rounds
 */
export const measureMoves = async (browser, { origin, path }, rounds) => {
  await measureTaps(browser, origin);
  await measureOffline(browser, origin + path, rounds);
};
