import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../run.mjs';

const run = promisify(execFile);
/** Bytes a program may say: a line for each entry of a bad document. */
const MOST_SAID = 2 ** 27;
const PRELOAD = join(ROOT, 'scripts/bench/import/usage.mjs');

/**
 * Runs a program in a process of its own. Seconds of wall and of all its threads' CPU, peak memory in MB, what it
 * said, and its exit code.
 */
export const measured = async (program, args, place) => {
  const usage = join(place, 'usage.json');
  const start = performance.now();
  const env = { ...process.env, BENCH_USAGE: usage };
  const options = { env, maxBuffer: MOST_SAID };
  const { stdout, code = 0 } = await run('node', ['--import', PRELOAD, program, ...args], options).catch(
    (error) => error,
  );
  const wall = (performance.now() - start) / 1000;
  return { ...JSON.parse(await readFile(usage, 'utf8')), wall, said: stdout.trim(), code };
};
