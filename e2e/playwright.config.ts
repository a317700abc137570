import { defineConfig } from '@playwright/test';

/** Apart from the ports people use, so that a site being looked at is never the one tested. */
const PORT = 4199;
const NEWS = 'node dist/publisher/cli.js';
const FOLDER = 'node_modules/.cache/e2e';
const STORE = `--store ${FOLDER}/store.db`;
const SITE = `--site ${FOLDER}/site`;

/** A Chromium on the machine, named by `npm run e2e`; else Playwright's own. */
const browser = process.env['CHROMIUM'];

/** The sample edition as built and published, in a browser that has no way to any other host. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../node_modules/.cache/playwright',
  reporter: 'line',
  fullyParallel: true,
  forbidOnly: true,
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      ...(browser !== undefined && { executablePath: browser }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    },
  },
  webServer: {
    command: [
      `node -e "fs.rmSync('${FOLDER}', { recursive: true, force: true })"`,
      `${NEWS} import --sample ${STORE}`,
      `${NEWS} publish ${STORE} ${SITE}`,
      `${NEWS} serve ${SITE} --port ${PORT}`,
    ].join(' && '),
    cwd: '..',
    url: `http://127.0.0.1:${PORT}/`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
