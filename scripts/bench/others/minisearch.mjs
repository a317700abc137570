import { deflateRawSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { generatedArticles } from '../articles.mjs';
import { percentile } from '../random.mjs';

const TELL_EVERY = 1000;
const WAYS = {
  'all words': { combineWith: 'AND' },
  'prefix and fuzzy': { combineWith: 'AND', prefix: true, fuzzy: 0.2 },
};

/** How many questions get an answer, and how soon, when the index is in memory already. */
const asked = (engine, queries, options) => {
  const times = [];
  let answered = 0;
  for (const query of queries) {
    const begun = performance.now();
    answered += engine.search(query, options).length > 0 ? 1 : 0;
    times.push(performance.now() - begun);
  }
  return `answered ${((answered / queries.length) * 100).toFixed(1)} %, p50 ${percentile(times, 0.5).toFixed(1)} ms`;
};

/** What a browser fetches before the first search: the index as its manual says to keep it, compressed. */
const weight = (engine) => {
  try {
    return `${(deflateRawSync(Buffer.from(JSON.stringify(engine)), { level: 6 }).length / 1000).toFixed(0)} kB before the first search`;
  } catch (cause) {
    return `its index could not be written (${cause.message})`;
  }
};

const { modules, size, queries } = JSON.parse(process.argv[2]);
const tools = Object.assign({}, ...(await Promise.all(modules.map((file) => import(file)))));
const articles = generatedArticles(size, tools);
const engine = new MiniSearch({ fields: ['text'] });
let id = 0;
for (const { text } of articles.between(0, size)) {
  engine.add({ id, text });
  id += 1;
  if (id % TELL_EVERY === 0) process.send({ built: id });
}
const ways = Object.entries(WAYS).map(([name, options]) => `${name}: ${asked(engine, queries, options)}`);
process.send({ said: [weight(engine), ...ways].join('; ') }, () => process.exit());
