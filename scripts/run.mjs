// @ts-check
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the caller stood when it typed the command; npm itself moves to the root. */
export const CALLER = process.env['INIT_CWD'] ?? process.cwd();

/**
 * npm's own command line, run by this Node where npm started us, so that it works without a shell.
 * @type {readonly string[]}
 */
const NPM = process.env['npm_execpath'] ? [process.execPath, process.env['npm_execpath']] : ['npm'];

/**
 * Runs a command in the clone with its output shown, and resolves to its exit code. With `aside` the
 * output goes to the error stream, so that what a command prints can be piped on; with `patient` the
 * command has only the time of the machine that nobody else wants.
 *
 * @param {readonly string[]} command
 * @param {{ cwd?: string, env?: Record<string, string>, milliseconds?: number, aside?: boolean, patient?: boolean }} [options]
 * @returns {Promise<number>}
 */
export const run = (
  [file = '', ...args],
  { cwd = ROOT, env = {}, milliseconds, aside = false, patient = false } = {},
) =>
  new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['inherit', aside ? 2 : 'inherit', 'inherit'],
      ...(milliseconds !== undefined && { timeout: milliseconds }),
    });
    if (patient && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    // The terminal sends Ctrl-C to the child too; it decides how to end and we end after it.
    const wait = () => undefined;
    const end = () => child.kill('SIGTERM');
    process.on('SIGINT', wait).on('SIGTERM', end);
    // The shell that npm puts between itself and us dies of SIGTERM without handing it on.
    const parent = process.ppid;
    const orphaned = setInterval(() => process.ppid !== parent && end(), 1000);
    /** @param {number} code */
    const done = (code) => {
      clearInterval(orphaned);
      process.off('SIGINT', wait).off('SIGTERM', end);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(`Cannot run ${file}: ${error.message}`);
      done(127);
    });
    child.on('close', (code, signal) => done(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 130 : 1)));
  });

/**
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[1]} [options]
 */
export const npm = (args, options) => run([...NPM, ...args], options);

/**
 * Says what begins, how long it took if that was over a second, and whether it failed. Resolves to
 * the exit code of the work.
 *
 * @param {string} title
 * @param {() => Promise<number>} work
 */
export const step = async (title, work) => {
  const began = Date.now();
  console.error(`${title} …`);
  const code = await work();
  const seconds = (Date.now() - began) / 1000;
  if (code !== 0) console.error(`${title}: failed.`);
  else if (seconds > 1) console.error(`${title}: done in ${seconds.toFixed(0)} s.`);
  return code;
};

/**
 * Runs one step after another and stops at the first that fails. Resolves to its exit code, or 0.
 *
 * @param {(() => Promise<number>)[]} steps
 */
export const inOrder = async (...steps) => {
  for (const next of steps) {
    const code = await next();
    if (code !== 0) return code;
  }
  return 0;
};
