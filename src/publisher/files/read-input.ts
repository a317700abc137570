import { readFile, stat } from 'node:fs/promises';
import { errorCode } from './error-code.ts';

/** `unreadable`: nothing could be got at; `unsuitable`: it is there and is not what was asked for. */
export type InputResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'unreadable' | 'unsuitable'; readonly message: string };

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read (no permission)',
  EPERM: 'may not be read (no permission)',
  ELOOP: 'is a link that leads in a circle',
  ENAMETOOLONG: 'has too long a name',
};

const MEGABYTE = 1024 * 1024;

/**
 * Reads a file a person named. What people get wrong (no such file, a folder, no permission, far too
 * large, empty) comes back as a sentence about the file.
 *
 * @param limit the largest size worth reading, in bytes
 */
export const readInput = async (path: string, limit: number): Promise<InputResult> => {
  const refused = (reason: 'unreadable' | 'unsuitable', message: string): InputResult => ({
    ok: false,
    reason,
    message,
  });
  try {
    const found = await stat(path);
    if (found.isDirectory()) return refused('unreadable', 'is a folder; name the files in it');
    if (!found.isFile()) return refused('unreadable', 'is not a regular file');
    if (found.size > limit) return refused('unsuitable', `is larger than ${Math.floor(limit / MEGABYTE)} MB`);
    if (found.size === 0) return refused('unsuitable', 'is empty');
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    const message = REASONS[errorCode(error)];
    return refused('unreadable', message ?? `cannot be read (${errorCode(error) || String(error)})`);
  }
};
