// Measures search beside others: npm run bench:search -- [folder of real text] [--sizes 1000,10000,100000]
// Figures go to the screen; nothing is kept. Real text is any .jsonl, .jsonl.gz or .conllu below the folder.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { generatedArticles, realArticles, sampleArticles } from './bench/articles.mjs';
import { lemmaBench } from './bench/lemmas.mjs';
import { repairBench, repairSpeed } from './bench/repairs.mjs';
import { scaleBench } from './bench/scale.mjs';
import { spellingBench } from './bench/spellings.mjs';
import { sizeBench } from './bench/sizes.mjs';
import { findBrowser } from './browser.mjs';
import { ROOT } from './run.mjs';

const OUT = join(ROOT, `node_modules/.cache/bench-search-${process.pid}`);
const PARTS = {
  words: 'src/text/terms/words.ts',
  units: 'src/text/terms/units.ts',
  update: 'src/search/build/update-index.ts',
  memory: 'src/search/build/memory-files.ts',
  index: 'src/search/query/search-index.ts',
  session: 'src/search/query/search-session.ts',
  shard: 'src/search/format/term-shard.ts',
  parts: 'src/publisher/site/search/deflate-parts.ts',
  analysis: 'src/publisher/searching/search-analysis.ts',
  lexicon: 'src/publisher/lexicon/persian-lexicon.ts',
  repairer: 'src/publisher/lexicon/persian-repairer.ts',
  damage: 'src/text/repair/detect-damage.ts',
};

const MODULES = Object.keys(PARTS).map((name) => join(OUT, `${name}.mjs`));

/** The sources as the product builds them, each under its name in `PARTS`. */
const load = async () => {
  const input = Object.fromEntries(Object.entries(PARTS).map(([name, file]) => [name, join(ROOT, file)]));
  const output = { entryFileNames: '[name].mjs' };
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: { ssr: true, outDir: OUT, copyPublicDir: false, minify: false, rolldownOptions: { input, output } },
  });
  return Object.assign({}, ...(await Promise.all(MODULES.map((file) => import(file)))));
};

const args = process.argv.slice(2);
const folder = args.find((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--sizes');
const sizes = (args[args.indexOf('--sizes') + 1] ?? '').split(',').map(Number).filter(Boolean);

const tools = await load();
const REPAIRED = 400;
const textsOf = (articles) => Array.from(articles, ({ text }) => text);

// Before all else: what has been mended once is known.
repairSpeed('generated', textsOf(generatedArticles(REPAIRED, tools).between(0, REPAIRED)), tools);
const sample = await sampleArticles();
const real = folder === undefined ? [] : await realArticles(folder);
console.log(`sample: ${sample.articles.length} articles; real: ${real.articles?.length ?? 0} articles`);
for (const [name, set] of Object.entries({ sample, ...(folder === undefined ? {} : { real }) })) {
  await spellingBench(name, set.articles, tools);
  await sizeBench(name, set.articles, tools);
  repairBench(name, set.articles, tools);
  if (set.sentences.length > 0) await lemmaBench(name, set.sentences, tools);
}
// Pagefind and the first answers are measured in a browser; without one they are left out, which it has said.
const browserFile = await findBrowser();
const wanted = args.includes('--sizes') ? sizes : [1000, 10_000, 100_000];
for (const size of wanted) {
  await scaleBench(size, { tools, modules: MODULES, browserFile });
}
await rm(OUT, { recursive: true });
