import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { searchData } from '#article/locations.ts';
import type { SearchFiles, WritableSearchFiles } from '#search/format/files.ts';
import type { SiteFolder } from '../site-folder.ts';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** Files that are compressed by us, because hosts compress only what they know to be text. */
const isPacked = (name: string): boolean => name.endsWith('.bin');

const unpacked = async (root: string, name: string): Promise<Buffer> => {
  const bytes = await readFile(join(root, searchData(name)));
  return isPacked(name) ? inflate(bytes) : bytes;
};

/**
 * The search index of a published site, to be read.
 *
 * @param root folder of the site
 */
export const readableSearchFiles = (root: string): SearchFiles => ({
  bytes: (name) => unpacked(root, name),
  json: async (name): Promise<unknown> => JSON.parse((await unpacked(root, name)).toString('utf8')),
});

const packed = async (name: string, data: string | Uint8Array): Promise<string | Uint8Array> =>
  isPacked(name) ? deflate(data, { level: 9 }) : data;

/** The search index of a site that is being published. What is no longer named goes with the strays. */
export const writableSearchFiles = (root: string, folder: SiteFolder): WritableSearchFiles => ({
  ...readableSearchFiles(root),
  exists: async (name) => (await folder.text(searchData(name))) !== undefined,
  writeBytes: async (name, bytes) => folder.put(searchData(name), await packed(name, bytes)),
  writeJson: async (name, value) => folder.put(searchData(name), await packed(name, JSON.stringify(value))),
  remove: () => Promise.resolve(),
});
