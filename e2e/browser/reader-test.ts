import { expect, test as base } from '@playwright/test';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { addressOf, SITE_NAMES } from './sites.ts';

type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

/** What the browser complained of during a test, and which complaints the test asks for. */
type Trouble = {
  /** Says that the browser will report this: a page that is not there, a connection that is cut. */
  readonly expect: (pattern: RegExp) => void;
  /** Says that a host of the test's own stands in the place of a site. */
  readonly trust: (address: string) => void;
  readonly watch: (context: BrowserContext) => void;
  readonly unexpected: () => readonly string[];
};

const watchForTrouble = (): Trouble => {
  const found: string[] = [];
  // The worker is kept out by the settings of these tests.
  const expected: RegExp[] = [/Service Worker registration blocked by Playwright/];
  const trusted = SITE_NAMES.map((site) => new URL(addressOf(site)).host);
  return {
    expect: (pattern) => void expected.push(pattern),
    trust: (address) => void trusted.push(new URL(address).host),
    watch: (context) => {
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) found.push(`console ${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => found.push(`page error: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, host, href } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && !trusted.includes(host))
          found.push(`request to another host: ${href}`);
      });
    },
    unexpected: () => found.filter((one) => !expected.some((pattern) => pattern.test(one))),
  };
};

type Fixtures = {
  readonly trouble: Trouble;
  /** A page in a context of its own, watched like every other. */
  readonly openPage: (options?: ContextOptions) => Promise<Page>;
};

/**
 * Fails on whatever no reader should meet: an error or a warning in the console (a violated content
 * policy is one), an exception, a request to any other host.
 */
export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => use(addressOf('sample')),
  trouble: [
    async ({}, use) => {
      const trouble = watchForTrouble();
      await use(trouble);
      expect(trouble.unexpected()).toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, trouble }, use) => {
    trouble.watch(context);
    await use(context);
  },
  openPage: async ({ browser, trouble, baseURL, viewport }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }), viewport, ...options });
      trouble.watch(context);
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect };
