// Measures an import: npm run bench:import -- [--size 10000] [--runs 3] [--cli dist/publisher/cli.js]
// One feed of full-text Persian items goes into a fresh store, in one process. Beside it stands what no
// import can do without: reading the feed's markup, and putting the finished articles into a database.
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { writeFeed } from './bench/import/feed.mjs';
import { measured } from './bench/import/measured.mjs';
import { ROOT } from './run.mjs';

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1];
};
const [size, runs] = [Number(option('size', 10_000)), Number(option('runs', 3))];
const cli = option('cli', join(ROOT, 'dist/publisher/cli.js'));
const place = await mkdtemp(join(tmpdir(), 'bench-import-'));
const inPlace = (name) => join(place, name);

const figures = ({ wall, seconds, megabytes }) =>
  [
    `${(size / wall).toFixed(0).padStart(7)}/s wall`,
    `${(size / seconds).toFixed(0).padStart(7)}/s CPU`,
    `${wall.toFixed(1).padStart(6)} s`,
    `${megabytes.toFixed(0).padStart(5)} MB at most`,
  ].join('  ');

/** The articles of a store as they lie there, a line each. */
const linesIn = (store) => {
  const database = new Database(store);
  const rows = database.prepare('SELECT json FROM doc ORDER BY seq').all();
  database.close();
  return rows.map(({ json }) => `${json}\n`).join('');
};

const feed = inPlace('feed.xml');
await writeFeed(feed, size);
console.log(`${size} items, ${((await stat(feed)).size / 2 ** 20).toFixed(1)} MB of RSS`);
for (let at = 0; at < runs; at += 1) {
  const store = inPlace(`${at}.db`);
  const ours = await measured(cli, ['import', feed, '--store', store], place);
  await writeFile(inPlace('articles.jsonl'), linesIn(store));
  const floor = await measured(
    join(ROOT, 'scripts/bench/import/floor.mjs'),
    [feed, inPlace('articles.jsonl'), inPlace(`floor-${at}.db`)],
    place,
  );
  console.log(`import  ${figures(ours)}  (${ours.said})`);
  console.log(`floor   ${figures(floor)}`);
  const ratio = (field) => (ours[field] / floor[field]).toFixed(1);
  console.log(`import / floor: wall ${ratio('wall')}, CPU ${ratio('seconds')}, memory ${ratio('megabytes')}`);
}
await rm(place, { recursive: true });
