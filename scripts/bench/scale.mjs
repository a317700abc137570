import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { secondsOfAdding } from './adding.mjs';
import { firstResults } from './first-results.mjs';
import { pagefindBytes } from './pagefind.mjs';
import { percentile, randomFrom, someOf } from './random.mjs';
import { storedInMemory, writeStored } from './stored-files.mjs';

const SETS = 200;
const FIRST = 10;
const FRESH = 300;
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

const randomSets = (articles, count, { words }) => {
  const random = randomFrom(count);
  return Array.from({ length: SETS }, () => {
    const { text } = articles.make(Math.floor(random() * articles.size));
    const all = [...new Set(words(text, 'fa').map(({ key }) => key))].filter((word) => word.length > 2);
    return someOf(all, count, random).join('، ');
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

const built = async (articles, tools) => {
  const files = storedInMemory(tools);
  const change = (from, to) =>
    tools.updateIndex(files, { added: articles.between(from, to), withdrawn: [] }, tools.searchAnalysis());
  const { size } = articles;
  const build = await timed(() => change(0, size - FRESH));
  await change(size - FRESH, size);
  return { files, build };
};

const miniBytes = (articles) => {
  const engine = new MiniSearch({ fields: ['text'] });
  let id = 0;
  for (const { text } of articles.between(0, articles.size)) engine.add({ id: id++, text });
  return deflateRawSync(Buffer.from(JSON.stringify(engine)), { level: 6 }).length;
};

/** Bytes, requests, completeness and the cost of adding, for a generated archive. */
export const scaleBench = async (size, articles, { tools, modules, withPagefind, withBrowser }) => {
  const { files, build } = await built(articles, tools);
  console.log(
    `\nScale: ${size} generated articles, built in ${(build / size).toFixed(2)} ms an article, ${files.held.size} files`,
  );
  for (const count of [1, 2, 3]) {
    const asked = [];
    for (const query of randomSets(articles, count, tools)) asked.push(await askedCold(files, query, tools));
    const of = (field, share) =>
      percentile(
        asked.map((each) => each[field]),
        share,
      );
    const kilobytes = (share) => (of('bytes', share) / 1000).toFixed(1);
    console.log(
      `  ${count} words: p50 ${kilobytes(0.5)} kB, p95 ${kilobytes(0.95)} kB, max ${kilobytes(1)} kB;`,
      `requests p50 ${of('requests', 0.5)}, p95 ${of('requests', 0.95)}, max ${of('requests', 1)};`,
      `answered ${((asked.filter(({ hits }) => hits > 0).length / SETS) * 100).toFixed(1)} %;`,
      `CPU p50 ${of('milliseconds', 0.5).toFixed(1)} ms, p95 ${of('milliseconds', 0.95).toFixed(1)} ms`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
  await writeStored(files, folder);
  const adding = await secondsOfAdding({ modules, folder, size });
  console.log(`  adding 100 articles: ${adding.toFixed(2)} s of the processor`);
  if (withBrowser) console.log(`  first answers: ${await firstResults(folder, randomSets(articles, 2, tools))}`);
  await rm(folder, { recursive: true });
  if (size <= 10_000)
    console.log(`  MiniSearch: ${(miniBytes(articles) / 1000).toFixed(0)} kB before the first search`);
  if (withPagefind && size <= 10_000)
    console.log(`  Pagefind: ${await pagefindBytes(articles, randomSets(articles, 2, tools).slice(0, 20))}`);
};
