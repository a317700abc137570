import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { searchData } from '#article/locations.ts';
import type { SearchFiles, WritableSearchFiles } from '#search/format/files.ts';
import type { SiteFolder } from '../site-folder.ts';
import { deflateParts } from './deflate-parts.ts';

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

const asText = (name: string, value: unknown): Promise<string | Uint8Array> => {
  const text = JSON.stringify(value);
  return isPacked(name) ? deflateParts([Buffer.from(text)]) : Promise.resolve(text);
};

/** The search index of a site that is being published. What is no longer named goes with the strays. */
export const writableSearchFiles = (root: string, folder: SiteFolder): WritableSearchFiles => ({
  ...readableSearchFiles(root),
  exists: async (name) => (await folder.text(searchData(name))) !== undefined,
  writeBytes: async (name, ...parts) => folder.put(searchData(name), await deflateParts(parts)),
  writeJson: async (name, value) => folder.put(searchData(name), await asText(name, value)),
  remove: () => Promise.resolve(),
});
