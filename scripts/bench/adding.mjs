import { pathToFileURL } from 'node:url';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { generatedArticles } from './articles.mjs';
import { storedInFolder } from './stored-files.mjs';

const ADDED = 100;
/** What one addition takes may be a hiccup of the machine; the middle of some is not. */
const TIMES = 5;
const CHANGING = ['manifest.json', 'retired.json'];

/** In the worker, which holds nothing of the index: adds articles to the folder and takes them out again. */
const add = async ({ modules, folder, size }) => {
  const loaded = await Promise.all(modules.map((file) => import(pathToFileURL(file).href)));
  const tools = Object.assign({}, ...loaded);
  const added = [...generatedArticles(size, tools).between(size, size + ADDED)];
  const analysis = tools.searchAnalysis();
  const seconds = [];
  const files = storedInFolder(folder, tools);
  const before = await Promise.all(CHANGING.map((name) => files.json(name)));
  for (let time = 0; time < TIMES; time += 1) {
    const begun = process.cpuUsage();
    const { manifest } = await tools.updateIndex(files, { added, withdrawn: [] }, analysis);
    const { user, system } = process.cpuUsage(begun);
    seconds.push((user + system) / 1e6);
    // As it was: segments that are there stay as they are.
    await files.remove(`s${manifest.generation}`);
    for (const [at, name] of CHANGING.entries()) await files.writeJson(name, before[at]);
  }
  parentPort.postMessage(seconds.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)]);
};

/**
 * Seconds of the processor that it takes to add a hundred articles to an index in a folder, beside
 * nothing else: the middle of five.
 */
export const secondsOfAdding = (work) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { adding: work } });
    worker.on('message', resolve).on('error', reject);
  });

if (workerData?.adding !== undefined) await add(workerData.adding);
