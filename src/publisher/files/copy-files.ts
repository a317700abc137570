import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasFile } from './has-file.ts';
import { listFiles } from './list-files.ts';
import { writeFile } from './write-file.ts';

/** Copies all files below a folder into another. Those that are there already are left alone. */
export const copyFiles = async (from: string, to: string): Promise<void> => {
  for (const file of await listFiles(from))
    if (!hasFile(join(to, file))) await writeFile(join(to, file), await readFile(join(from, file)));
};
