// @ts-check
import { join, resolve } from 'node:path';
import { build, CLI, install } from './prepare.mjs';
import { CALLER, inOrder, ROOT, run, step } from './run.mjs';

/**
 * From a clone to a page in the browser: install, build, import, publish, serve. Files named by the
 * caller go into a store that stays between starts; the sample edition has a store of its own, so
 * that the two never mix.
 */
const files = process.argv.slice(2).map((file) => resolve(CALLER, file));
const sample = files.length === 0;
const store = join(ROOT, '.news', sample ? 'sample.db' : 'store.db');
const site = join(ROOT, '.news', sample ? 'sample-site' : 'site');

/** @param {readonly string[]} args */
const news = (...args) => run([process.execPath, CLI, ...args]);

/** @param {readonly string[]} args */
const newsAsFarAsPossible = async (...args) => {
  const code = await news(...args);
  // 1 says that some files or pictures had problems, which were named; the rest can be read.
  return code === 1 ? 0 : code;
};

const code = await inOrder(
  install,
  build,
  () =>
    step(sample ? 'Importing the sample edition' : 'Importing', () =>
      newsAsFarAsPossible('import', ...(sample ? ['--sample'] : files), '--store', store),
    ),
  () => step('Publishing', () => newsAsFarAsPossible('publish', '--store', store, '--site', site)),
  () => news('serve', '--site', site),
);
// 130 is Ctrl-C: the ordinary way to end.
process.exit(code === 130 ? 0 : code);
