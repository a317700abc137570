import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './scratch.ts';

/** Folders that are made, not written. */
const MADE = new Set(['node_modules', 'dist', '.git', '.news']);

const walk = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !MADE.has(name) && !name.endsWith('.tgz'))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });

/** Every file of the project, relative to its root. */
export const FILES = walk('');

/** What stands at the top. */
export const TOP = [...new Set(FILES.map((file) => file.split('/')[0] ?? ''))];

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export const linesOf = (file: string): number => textOf(file).trimEnd().split('\n').length;

export const isTest = (file: string): boolean => /\.(test|spec|test-d)\.tsx?$/.test(file) || file.startsWith('e2e/');

/** Files a person reads as code. */
export const CODE = FILES.filter((file) => /^(src|e2e|scripts)\/.*\.(tsx?|mjs|css)$/.test(file));

/** Folders of material, where size and number follow from what the world sends. */
export const isMaterial = (file: string): boolean => /\/(sample|corpus|catalogues|fonts|gold)\//.test(file);
