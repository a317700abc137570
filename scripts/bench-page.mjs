// Measures pages beside floor pages in the same run: npm run bench:page [-- --rounds 9] [--lighthouse]
// A is plain HTML in the system's font, B the same in ours, D the same app drawing everything itself.
import { chromium } from '@playwright/test';
import { measureLighthouse } from './bench/page/lighthouse.mjs';
import { measureLoads } from './bench/page/loads.mjs';
import { measureMoves } from './bench/page/moves.mjs';
import { trialSite } from './bench/page/trial-site.mjs';
import { measureWeights } from './bench/page/weights.mjs';
import { findBrowser } from './browser.mjs';
import { build } from './prepare.mjs';

const args = process.argv.slice(2);
const rounds = Number(args[args.indexOf('--rounds') + 1]) || 9;

// Ended from outside it ends what it has started as well, which waits for the exit of this process.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.once(signal, () => process.exit(1));

if ((await build()) !== 0) process.exit(1);
const executablePath = await findBrowser();
if (executablePath === undefined) process.exit(1);
const trial = await trialSite();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  await measureWeights(browser, trial);
  await measureLoads(browser, trial.pages, rounds);
  await measureMoves(browser, trial, rounds);
  if (args.includes('--lighthouse')) await measureLighthouse(executablePath, trial, rounds);
} finally {
  await browser.close();
  trial.close();
}
