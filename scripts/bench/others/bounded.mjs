import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const MINUTES = 20;
const GIGABYTES = 6;
const LOOK_EVERY = 2000;

/** Kilobytes of all processes of a group, by `ps`; 0 where it cannot tell. */
const memoryOf = async (group) => {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pgid=,rss=']).catch(() => ({ stdout: '' }));
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return rows.filter(([of]) => of === group).reduce((sum, [, kilobytes = 0]) => sum + kilobytes, 0);
};

/**
 * Runs a module in a process of its own, which may start others, for so long and in so much memory as
 * its work is worth. The module sends `{ built: articles }` as it goes and `{ said: text }` at last.
 *
 * @returns what it said, or what stopped it and how far it had come
 */
export const bounded = (module, work) =>
  new Promise((resolve) => {
    const begun = Date.now();
    const flags = [`--max-old-space-size=${GIGABYTES * 1000}`];
    const child = spawn(process.execPath, [...flags, module, JSON.stringify(work)], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let [built, most, errors, stopped, said] = [0, 0, '', undefined, undefined];
    const stop = (why) => {
      stopped ??= why;
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended of itself.
      }
    };
    const watch = setInterval(async () => {
      most = Math.max(most, await memoryOf(child.pid));
      if (most > GIGABYTES * 1e6) stop(`it took more than ${GIGABYTES} GB`);
      if (Date.now() - begun > MINUTES * 60_000) stop(`it took more than ${MINUTES} minutes`);
    }, LOOK_EVERY);
    child.stderr.on('data', (text) => (errors = `${errors}${text}`.slice(-2000)));
    child.on('message', (message) => {
      built = message.built ?? built;
      said = message.said ?? said;
    });
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      const seconds = `${Math.round((Date.now() - begun) / 1000)} s, ${(most / 1e6).toFixed(1)} GB at most`;
      const [reason = `it ended with ${signal ?? code}`] = /^.*(?:Error|FATAL).*$/m.exec(errors) ?? [];
      resolve(
        said === undefined
          ? `not measured: ${stopped ?? reason}, after ${built} articles (${seconds})`
          : `${said} (${seconds})`,
      );
    });
  });
