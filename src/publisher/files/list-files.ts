import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { errorCode } from './error-code.ts';

/** Paths of all files below a folder, relative to it, with slashes and sorted; none if it is absent. */
export const listFiles = async (folder: string): Promise<string[]> => {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
};
