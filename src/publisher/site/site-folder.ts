import { readFile, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../files/error-code.ts';
import { listFiles } from '../files/list-files.ts';
import { makeFolder } from '../files/make-folder.ts';
import { flushFolder, writeFile } from '../files/write-file.ts';

export type FolderCount = { readonly written: number; readonly unchanged: number; readonly removed: number };

/** The published folder while it is brought up to date. Paths are addresses: `/data/site.json`. */
export type SiteFolder = {
  /** Writes a file unless it already holds exactly this; never half, never in place. */
  readonly put: (path: string, data: string | Uint8Array) => Promise<void>;
  /** Keeps a file as it is; false if it is not there. */
  readonly keep: (path: string) => Promise<boolean>;
  /** Bytes of a file; undefined if it is not there. */
  readonly size: (path: string) => Promise<number | undefined>;
  /** What a file says, whoever wrote it; undefined if it is not there. */
  readonly text: (path: string) => Promise<string | undefined>;
  /** Removes what was neither put nor kept, and flushes what was written. */
  readonly finish: () => Promise<FolderCount>;
};

/** Hashed files of earlier builds stay: a page opened yesterday still loads its parts. */
const OUTLIVES = 'assets/';

const bytesAt = async (path: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
};

const sizeAt = async (path: string): Promise<number | undefined> =>
  stat(path).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );

const removeEmptyFolders = async (root: string, folder: string): Promise<void> => {
  for (let at = folder; at !== root && at.startsWith(root); at = dirname(at)) {
    try {
      await rmdir(at);
    } catch {
      // Not empty, or gone already: then its parents stay as well.
      return;
    }
  }
};

/** Opens the folder of a site, making it if needed. */
export const openSiteFolder = (root: string): SiteFolder => {
  makeFolder(root);
  const belongs = new Set<string>();
  const dirty = new Set<string>();
  let written = 0;
  let unchanged = 0;
  const fileOf = (path: string): string => join(root, path);
  const keep = async (path: string): Promise<boolean> => {
    if ((await sizeAt(fileOf(path))) === undefined) return false;
    belongs.add(path.slice(1));
    unchanged += 1;
    return true;
  };
  return {
    keep,
    put: async (path, data) => {
      const file = fileOf(path);
      belongs.add(path.slice(1));
      const bytes = Buffer.from(data);
      if ((await bytesAt(file))?.equals(bytes) === true) {
        unchanged += 1;
        return;
      }
      await writeFile(file, bytes);
      for (let at = dirname(file); at.startsWith(root) && !dirty.has(at); at = dirname(at)) dirty.add(at);
      written += 1;
    },
    size: (path) => sizeAt(fileOf(path)),
    text: async (path) => (await bytesAt(fileOf(path)))?.toString('utf8'),
    finish: async () => {
      const strays = (await listFiles(root)).filter((file) => !belongs.has(file) && !file.startsWith(OUTLIVES));
      for (const stray of strays) {
        await rm(join(root, stray));
        await removeEmptyFolders(root, dirname(join(root, stray)));
      }
      for (const folder of dirty) await flushFolder(folder);
      return { written, unchanged, removed: strays.length };
    },
  };
};
