import { Firefox, findFirefox } from './browser/firefox/firefox.ts';
import { ARTICLE } from './browser/places.ts';
import { expect, test } from './browser/reader-test.ts';
import { addressOf } from './browser/sites.ts';

const path = findFirefox();

test('Firefox reads pages from right to left, lets the app take them over and goes on within it, in silence', async () => {
  // `npm test` fetches one browser, for all other tests. A second would cost every fresh machine 80 MB and 300 MB of disk
  // for this one test; where there is one it must pass, and where there is none the report counts this as not run.
  test.skip(path === undefined, 'there is no Firefox on this machine: name one in FIREFOX, or install firefox-esr');
  test.setTimeout(90_000);
  const firefox = await Firefox.open(path ?? '');
  try {
    const heading = () => firefox.evaluate(`document.querySelector('main h1')?.textContent`);
    const isTakenOver = () => firefox.evaluate(`history.scrollRestoration === 'manual'`);
    await firefox.goto(addressOf('sample', '/'));
    expect(await firefox.evaluate('document.documentElement.dir')).toBe('rtl');
    await expect.poll(isTakenOver).toBe(true);
    expect(await firefox.evaluate(`document.body.dataset.same = 'yes', document.fonts.check('16px Vazirmatn')`)).toBe(
      true,
    );
    const headline = await firefox.evaluate(`
      const link = document.querySelector('main h2 a');
      link.click();
      link.textContent;
    `);
    await expect.poll(heading).toBe(headline);
    expect(await firefox.evaluate(`location.pathname.startsWith('/a/') && document.body.dataset.same`)).toBe('yes');
    await firefox.goto(addressOf('sample', ARTICLE.english));
    await expect.poll(isTakenOver).toBe(true);
    expect(await firefox.evaluate(`getComputedStyle(document.querySelector('main h1')).direction`)).toBe('ltr');
    expect(await firefox.evaluate(`navigator.serviceWorker.ready.then(({ active }) => active.scriptURL)`)).toMatch(
      /\/sw\.js$/,
    );
    expect(firefox.complaints).toEqual([]);
  } finally {
    await firefox.close();
  }
});
