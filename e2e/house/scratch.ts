import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What makes the fences: copied as it is, so that a weakened fence is noticed. */
const FENCES = ['package.json', 'tsconfig.json', 'eslint.config.js', 'e2e/house/rooms.mjs', 'src/tsconfig.base.json'];

/** The projects of the compiler, as the root names them. */
const projects = (): string[] => {
  const { references } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')) as {
    references: { path: string }[];
  };
  return references.map(({ path }) => `${path}/tsconfig.json`);
};

export type Scratch = {
  /** Writes files, each given as path and text, below the scratch copy. */
  readonly plant: (files: Readonly<Record<string, string>>) => void;
  /** Runs one of the installed tools there and resolves to what it said, whatever its exit code. */
  readonly ask: (tool: string, ...args: readonly string[]) => Promise<string>;
  readonly remove: () => void;
};

const putFences = (folder: string): void => {
  for (const file of [...FENCES, ...projects()]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
};

/** Packages are linked one by one: a link to the whole folder would share the caches inside it. */
const putPackages = (folder: string): void => {
  mkdirSync(join(folder, 'node_modules'));
  const names = readdirSync(join(ROOT, 'node_modules')).filter((name) => name !== '.cache');
  for (const name of names) symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
};

/** An empty house with the fences of this one and the same packages. */
export const openScratch = (): Scratch => {
  const folder = mkdtempSync(join(tmpdir(), 'yelloweston-house-'));
  putFences(folder);
  putPackages(folder);
  return {
    plant: (files) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    ask: (tool, ...args) =>
      new Promise((resolve) => {
        const file = join(folder, 'node_modules/.bin', tool);
        execFile(file, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }, (_error, stdout, stderr) => {
          resolve(stdout === '' ? stderr : stdout);
        });
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
