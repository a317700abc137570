import type { Page } from '@playwright/test';
import { ABSENT, ARTICLE, PAGES } from './browser/places.ts';
import { PlainHost } from './browser/hosts/plain-host.ts';
import { expect, test } from './browser/reader-test.ts';
import { addressOf, folderOf } from './browser/sites.ts';
import { takenOver } from './browser/taken-over.ts';

declare global {
  interface Window {
    /** What the content policy stopped: the directive, and what it was about. */
    stopped: string[];
    /** What ran though it must not. */
    harm: string[];
  }
}

/** Notes what the policy stops, from before the page begins. */
const noteStops = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.stopped = [];
    window.harm = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      window.stopped.push(`${effectiveDirective} ${blockedURI}`);
    });
  });

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-site',
};

test('every answer carries the headers of the site, and none a cookie', async ({ request }) => {
  const files = ['/app.js', '/sw.js', '/feed.xml', '/data/site.json', '/version.json', '/fonts/vazirmatn-arabic.woff2'];
  for (const path of [...Object.values(PAGES), ...files]) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject(HEADERS);
    expect(headers, path).not.toHaveProperty('set-cookie');
    const policy = headers['content-security-policy'] ?? '';
    // Written out and not taken from the publisher, whose mistake it would repeat.
    expect(policy.split('; ').map((rule) => rule.replaceAll(/ 'sha256-[^']+'/g, ''))).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types sw-url',
      "frame-ancestors 'none'",
    ]);
  }
});

test('no page asks for anything its policy forbids, as it comes and once the app runs', async ({ page, trouble }) => {
  trouble.expect(ABSENT);
  await noteStops(page);
  for (const [name, address] of Object.entries(PAGES)) {
    await page.goto(address);
    await takenOver(page);
    expect(await page.evaluate(() => window.stopped), name).toEqual([]);
  }
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(await page.context().cookies()).toEqual([]);
});

/** What somebody would write who could write into a page of ours. */
const hostile = (elsewhere: string): string => `
  <script>harm.push('script')</script>
  <script src="${elsewhere}/x.js"></script>
  <img src="/no-such.png" onerror="harm.push('handler')" alt="">
  <img src="${elsewhere}/x.png" alt="">
  <style>body { color: red }</style>
  <p style="color: red">x</p>
  <iframe src="${elsewhere}/x.html"></iframe>
  <object data="${elsewhere}/x.bin"></object>
  <link rel="stylesheet" href="${elsewhere}/x.css">
  <base href="${elsewhere}/">
  <a id="trap" href="javascript:harm.push('address')">x</a>
`;

type Types = { readonly createPolicy: (name: string, rules: object) => unknown };

/** What a script of ours would be refused, should it ever try: each either throws, or stops at the policy. */
const tryOut = (page: Page, elsewhere: string): Promise<string[]> =>
  page.evaluate(async (foreign) => {
    const attempts: Record<string, () => unknown> = {
      'text as a page': () => (document.createElement('div').innerHTML = '<b>x</b>'),
      'text after a place': () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      'text as a script': () => (document.createElement('script').text = 'harm.push("text")'),
      'text as a script address': () => (document.createElement('script').src = '/app.js'),
      'text as a handler': () => document.body.setAttribute('onclick', 'harm.push("attribute")'),
      'text as code': () => Reflect.construct(Function, ['harm.push("code")']),
      'text as a worker': () => new Worker('/app.js'),
      'a policy of its own': () => (Reflect.get(window, 'trustedTypes') as Types).createPolicy('mine', {}),
      'another site': () => fetch(`${foreign}/x.json`),
    };
    const went: string[] = [];
    // Out of the call that brought this here, which may do what no script of the page may.
    await new Promise((resolve) => setTimeout(resolve));
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        await attempt();
        went.push(name);
      } catch {
        // As it should be.
      }
    }
    return went;
  }, elsewhere);

const HOSTS = {
  'a host that sends our headers': () => Promise.resolve(undefined),
  'a host that sends none': () => PlainHost.open(folderOf('sample'), '/mirror'),
};

for (const [kind, open] of Object.entries(HOSTS)) {
  test(`whatever is smuggled into a page is stopped, on ${kind}`, async ({ page, trouble }) => {
    trouble.expect(
      /Content Security Policy|Content Security policy|Trusted Type|TrustedScript|TrustedHTML|status of 404/,
    );
    const [host, foreign] = await Promise.all([open(), PlainHost.open(folderOf('plain'), '')]);
    for (const one of [host, foreign]) if (one !== undefined) trouble.trust(one.address);
    const elsewhere = foreign.address;
    await noteStops(page);
    await page.route(`**${ARTICLE.rich}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<script type="application/json"', `${hostile(elsewhere)}$&`);
      await route.fulfill({ response, body });
    });
    await page.goto((host?.address ?? addressOf('sample')) + ARTICLE.rich);
    await page.locator('#trap').waitFor({ state: 'attached' });
    await page.locator('#trap').evaluate((trap: HTMLElement) => {
      trap.click();
    });
    await expect.poll(() => page.evaluate(() => window.stopped.length)).toBeGreaterThanOrEqual(10);
    const stopped = await page.evaluate(() => window.stopped.map((one) => one.split(' ')[0]));
    expect([...new Set(stopped)].sort()).toEqual([
      ...['base-uri', 'frame-src', 'img-src', 'object-src', 'script-src-attr', 'script-src-elem'],
      ...['style-src-attr', 'style-src-elem'],
    ]);
    expect(await tryOut(page, elsewhere)).toEqual([]);
    expect(await page.evaluate(() => window.harm)).toEqual([]);
    expect(foreign.asked).toEqual([]);
    // Before its host goes, which it may still be asking.
    await page.close();
    await Promise.all([host?.shut(), foreign.shut()]);
  });
}
