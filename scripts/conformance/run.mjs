import { loadProduct } from './product.mjs';
import { makeTally, printTally } from './tally.mjs';
import { exportsAndPayloads, feedFinder } from './exports.mjs';
import { extraction } from './extraction.mjs';
import { feedparser } from './feedparser.mjs';
import { languages } from './languages.mjs';
import { gofeed, miniflux, realFeeds, simplepie, w3c } from './sample-suites.mjs';

const SUITES = {
  realFeeds,
  feedparser,
  simplepie,
  miniflux,
  gofeed,
  w3c,
  extraction,
  exportsAndPayloads,
  feedFinder,
  languages,
};

const [root, ...options] = process.argv.slice(2);
if (root === undefined) {
  console.error('usage: npm run conformance -- DIR [--only SUITE] [--wrong N] [--field NAME]');
  process.exit(64);
}
const option = (name) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);

const product = await loadProduct();
const tally = makeTally();
for (const [name, suite] of Object.entries(SUITES)) {
  if (option('--only') === undefined || option('--only') === name) await suite({ root, product, tally });
}
printTally(tally, { wrong: Number(option('--wrong') ?? 0), only: option('--field') ?? '' });
await product.close();
