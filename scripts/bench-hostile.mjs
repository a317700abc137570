// Measures what hostile documents cost: npm run bench:hostile -- [--cli dist/publisher/cli.js]
// Each is imported beside a good feed, in one process. Told is what it takes beyond the good feed alone, and whether
// the good story came through.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { GOOD, HOSTILE } from './bench/import/hostile.mjs';
import { measured } from './bench/import/measured.mjs';
import { ROOT } from './run.mjs';

const given = process.argv.indexOf('--cli');
const cli = given < 0 ? join(ROOT, 'dist/publisher/cli.js') : process.argv[given + 1];
const place = await mkdtemp(join(tmpdir(), 'bench-hostile-'));
const inPlace = (name) => join(place, name);

const GOOD_HEADLINE = 'خبر good';

const hasGoodStory = (store) => {
  const database = new Database(store);
  const { found } = database
    .prepare("SELECT count(*) AS found FROM doc WHERE json_extract(json, '$.headline') = ?")
    .get(GOOD_HEADLINE);
  database.close();
  return found === 1;
};

const good = inPlace('good.xml');
await writeFile(good, GOOD);
const options = (store) => ['--store', store, '--credit', 'میدان'];
const alone = await measured(cli, ['import', good, ...options(inPlace('alone.db'))], place);
console.log(`a good feed alone: ${alone.seconds.toFixed(1)} s of CPU, ${alone.megabytes.toFixed(0)} MB at most`);
const worst = { seconds: 0, megabytes: 0, kept: 0 };
for (const [name, text] of Object.entries(HOSTILE)) {
  const [file, store] = [inPlace(name), inPlace(`${name}.db`)];
  await writeFile(file, text());
  const { seconds, megabytes } = await measured(cli, ['import', file, good, ...options(store)], place);
  const more = { seconds: seconds - alone.seconds, megabytes: megabytes - alone.megabytes };
  const isKept = hasGoodStory(store);
  worst.seconds = Math.max(worst.seconds, more.seconds);
  worst.megabytes = Math.max(worst.megabytes, more.megabytes);
  worst.kept += Number(isKept);
  const figures = `${more.seconds.toFixed(1).padStart(5)} s  ${more.megabytes.toFixed(0).padStart(4)} MB more`;
  console.log(`${name.padEnd(20)} ${figures}  ${isKept ? 'the good story came' : 'THE GOOD STORY IS LOST'}`);
  await rm(file);
}
const count = Object.keys(HOSTILE).length;
console.log(
  `worst: ${worst.seconds.toFixed(1)} of 10 s, ${worst.megabytes.toFixed(0)} of 150 MB; kept ${worst.kept} of ${count}`,
);
await rm(place, { recursive: true });
