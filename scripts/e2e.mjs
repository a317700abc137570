// @ts-check
import { findBrowser } from './browser.mjs';
import { build } from './prepare.mjs';
import { inOrder, npm } from './run.mjs';

const test = async () => {
  const browser = await findBrowser();
  if (browser === undefined) return 1;
  process.env['CHROMIUM'] = browser;
  return npm(['exec', '--', 'playwright', 'test', '-c', 'e2e', ...process.argv.slice(2)]);
};

process.exit(await inOrder(build, test));
