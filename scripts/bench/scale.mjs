import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { secondsOfAdding } from './adding.mjs';
import { fileURLToPath } from 'node:url';
import { bounded } from './others/bounded.mjs';
import { generatedArticles } from './articles.mjs';
import { firstResults } from './first-results.mjs';
import { percentile, randomFrom, someOf } from './random.mjs';
import { storedInMemory, writeStored } from './stored-files.mjs';

const SETS = 200;
const FIRST = 10;
const FRESH = 300;
/** As many as a month brings: more than a fresh segment holds. */
const MONTHLY = 4300;
/** Nearly as many as a fresh segment holds. */
const NEARLY_FULL = 1900;
/** What a set of words is written with, so that no two of them are neighbours; people write a blank. */
const APART = '، ';
/** Questions that others are asked. */
const OTHERS = 20;
/** What HTTP adds to a file: a status line and the headers of a plain static host. */
const HEADERS = 250;

/** What a host sends of a file: as it is stored, and JSON compressed on the way. */
const sentBytes = (name, stored) => (name.endsWith('.json') ? deflateRawSync(stored, { level: 6 }) : stored).length;

/** Files that count what passes: bytes as sent, with headers, and requests. */
const metered = (files) => {
  const meter = { bytes: 0, requests: 0 };
  const pass = (name) => {
    meter.bytes += sentBytes(name, files.stored.get(name)) + HEADERS;
    meter.requests += 1;
  };
  const counted = (read) => (name) => {
    pass(name);
    return read(name);
  };
  return { meter, files: { bytes: counted(files.bytes), json: counted(files.json) } };
};

const randomSets = (articles, count, { words }, between = APART) => {
  const random = randomFrom(count);
  return Array.from({ length: SETS }, () => {
    const { text } = articles.make(Math.floor(random() * articles.size));
    const all = [...new Set(words(text, 'fa').map(({ key }) => key))].filter((word) => word.length > 2);
    return someOf(all, count, random).join(between);
  });
};

const askedCold = async (files, query, { openIndex, SearchSession }) => {
  const { meter, files: counted } = metered(files);
  const started = performance.now();
  const session = new SearchSession(await openIndex(counted), { text: query, language: 'fa' });
  const hits = await session.next(FIRST);
  return { ...meter, hits: hits.length, milliseconds: performance.now() - started };
};

const timed = async (work) => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

const askAll = async (label, queries, { files, tools }) => {
  const asked = [];
  for (const query of queries) asked.push(await askedCold(files, query, tools));
  const of = (field, share) => percentile(asked.map((each) => each[field]), share); // prettier-ignore
  const kilobytes = (share) => (of('bytes', share) / 1000).toFixed(1);
  console.log(
    `  ${label}: p50 ${kilobytes(0.5)} kB, p95 ${kilobytes(0.95)} kB, max ${kilobytes(1)} kB;`,
    `requests p50 ${of('requests', 0.5)}, p95 ${of('requests', 0.95)}, max ${of('requests', 1)};`,
    `answered ${((asked.filter(({ hits }) => hits > 0).length / SETS) * 100).toFixed(1)} %;`,
    `CPU p50 ${of('milliseconds', 0.5).toFixed(1)} ms, p95 ${of('milliseconds', 0.95).toFixed(1)} ms`,
  );
};

const segmentsOf = async (files) => (await files.json('manifest.json')).segments.map(({ documents }) => documents);

const askSets = async (articles, asking) => {
  console.log(`  segments of ${(await segmentsOf(asking.files)).join(', ')} articles`);
  for (const count of [1, 2, 3]) await askAll(`${count} words`, randomSets(articles, count, asking.tools), asking);
  await askAll('2 words, neighbours', randomSets(articles, 2, asking.tools, ' '), asking);
};

const change = (files, articles, [from, to], tools) =>
  tools.updateIndex(files, { added: articles.between(from, to), withdrawn: [] }, tools.searchAnalysis());

const other = (name) => fileURLToPath(new URL(`others/${name}.mjs`, import.meta.url));

const askOthers = async (articles, { tools, modules, browserFile }) => {
  const queries = randomSets(articles, 2, tools);
  const { size } = articles;
  console.log(`  MiniSearch: ${await bounded(other('minisearch'), { modules, size, queries })}`);
  if (browserFile === undefined) return;
  const work = { modules, size, queries: queries.slice(0, OTHERS), browserFile };
  console.log(`  Pagefind: ${await bounded(other('pagefind'), work)}`);
};

/** What adding to an index costs, and whatever else is asked of it while it lies in a folder. */
const inFolder = async (files, { size, modules, ask }) => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
  await writeStored(files, folder);
  const adding = await secondsOfAdding({ modules, folder, size });
  console.log(`  adding 100 articles: ${adding.toFixed(2)} s of the processor`);
  await ask?.(folder);
  await rm(folder, { recursive: true });
};

/** The same archive after a month that was more than the fresh segment holds, and with one that is nearly full. */
const grow = async (files, size, { tools, modules }) => {
  const grown = generatedArticles(size + MONTHLY + NEARLY_FULL, tools);
  const moving = await timed(() => change(files, grown, [size, size + MONTHLY], tools));
  console.log(`  adding ${MONTHLY} articles: ${(moving / 1000).toFixed(0)} s`);
  await change(files, grown, [size + MONTHLY, grown.size], tools);
  await askSets(grown, { files, tools });
  await inFolder(files, { size: grown.size, modules });
};

/**
 * Bytes, requests, completeness and the cost of adding, for a generated archive and the same when it has grown; and
 * what others need for it.
 */
export const scaleBench = async (size, { tools, modules, browserFile }) => {
  const articles = generatedArticles(size, tools);
  const files = storedInMemory(tools);
  const build = await timed(() => change(files, articles, [0, size - FRESH], tools));
  await change(files, articles, [size - FRESH, size], tools);
  const perArticle = (build / (size - FRESH)).toFixed(2);
  console.log(`\nScale: ${size} generated articles, built in ${perArticle} ms an article, ${files.held.size} files`);
  await askSets(articles, { files, tools });
  const ask = async (folder) =>
    console.log(`  first answers: ${await firstResults(folder, randomSets(articles, 2, tools), browserFile)}`);
  await inFolder(files, { size, modules, ask: browserFile && ask });
  if (size > MONTHLY) await grow(files, size, { tools, modules });
  await askOthers(articles, { tools, modules, browserFile });
};
