import { defineConfig } from '@playwright/test';

/** A Chromium on the machine, named by `npm run e2e`; else Playwright's own. */
const browser = process.env['CHROMIUM'];

/** The site as built and published, in a browser that has no way to any other host. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../node_modules/.cache/playwright',
  globalSetup: './browser/set-up.ts',
  reporter: 'line',
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  globalTimeout: 2_400_000,
  expect: { timeout: 5_000 },
  use: {
    // A worker would answer in the place of the server; what it does is tested where it is let in.
    serviceWorkers: 'block',
    // A language the interface does not speak, so that no page offers another than its own.
    locale: 'de-DE',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 5_000,
    navigationTimeout: 15_000,
    launchOptions: {
      ...(browser !== undefined && { executablePath: browser }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    },
  },
});
