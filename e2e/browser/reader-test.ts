import { expect, test as base } from '@playwright/test';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { addressOf, SITE_NAMES } from './sites.ts';

type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

/** What the browser complained of during a test, and which complaints the test asks for. */
class Trouble {
  readonly #found: string[] = [];
  /** The worker is kept out by the settings of these tests. */
  readonly #expected: RegExp[] = [/Service Worker registration blocked by Playwright/];

  /** Says that the browser will report this: a page that is not there, a connection that is cut. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  watch(context: BrowserContext): void {
    const own = SITE_NAMES.map((site) => new URL(addressOf(site)).host);
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        this.#found.push(`console ${message.type()}: ${message.text()}`);
    });
    context.on('weberror', (error) => this.#found.push(`page error: ${error.error().message}`));
    context.on('request', (request) => {
      const { protocol, host, href } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && !own.includes(host))
        this.#found.push(`request to another host: ${href}`);
    });
  }

  get unexpected(): readonly string[] {
    return this.#found.filter((one) => !this.#expected.some((pattern) => pattern.test(one)));
  }
}

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
      const trouble = new Trouble();
      await use(trouble);
      expect(trouble.unexpected).toEqual([]);
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
