import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** Flushes a folder, so that the names in it survive a power cut. */
export const flushFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const writeBeside = async (path: string, data: string | Uint8Array): Promise<void> => {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

let counter = 0;

/**
 * Writes a file so that nobody ever sees half of it: written beside, flushed, renamed. The folder is
 * not flushed here, since whoever writes many files flushes each folder once.
 */
export const writeFile = async (path: string, data: string | Uint8Array): Promise<void> => {
  const folder = dirname(path);
  makeFolder(folder);
  counter += 1;
  const beside = join(folder, `.${basename(path)}.${Date.now().toString(36)}${String(counter)}.tmp`);
  try {
    await writeBeside(beside, data);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};
