// @ts-check
import { findBrowser } from './browser.mjs';
import { build } from './prepare.mjs';
import { npm } from './run.mjs';

await build();
const browser = await findBrowser();
if (browser === undefined) process.exit(1);
process.env['CHROMIUM'] = browser;
process.exit(await npm(['exec', '--', 'playwright', 'test', '-c', 'e2e', ...process.argv.slice(2)]));
