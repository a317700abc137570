import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { SITE_DATA, TOMBSTONES_DATA, folderOf } from '#article/locations.ts';
import { HEADERS_FILE, headersFrom } from './security-headers.ts';
import { siteSchema, tombstonesSchema } from '#article/site.ts';
import type { Site } from '#article/site.ts';

/** What a server must know of a site to answer rightly. It follows a site that is published anew. */
export type SiteState = {
  readonly editions: () => Promise<readonly string[]>;
  /** The folder of its host the site's own address names, or an empty text. */
  readonly folder: () => Promise<string>;
  /** Headers of every answer. */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  readonly isWithdrawn: (id: string) => Promise<boolean>;
};

/** Reads a JSON file again only when it has changed; what cannot be read is empty. */
const followed = <Value>(file: string, read: (text: string) => Value, empty: Value): (() => Promise<Value>) => {
  let changed = -1;
  let value = empty;
  return async () => {
    try {
      const { mtimeMs } = await stat(file);
      if (mtimeMs !== changed) value = read(await readFile(file, 'utf8'));
      changed = mtimeMs;
    } catch {
      value = empty;
      changed = -1;
    }
    return value;
  };
};

/** The state of the site in a folder. */
export const siteState = (folder: string): SiteState => {
  const site = followed<Pick<Site, 'editions' | 'origin'>>(
    join(folder, SITE_DATA),
    (text) => v.parse(siteSchema, JSON.parse(text)),
    { editions: [] },
  );
  const withdrawn = followed<ReadonlySet<string>>(
    join(folder, TOMBSTONES_DATA),
    (text) => new Set(v.parse(tombstonesSchema, JSON.parse(text))),
    new Set(),
  );
  const headers = followed(join(folder, HEADERS_FILE), headersFrom, headersFrom(''));
  return {
    editions: async () => (await site()).editions,
    folder: async () => folderOf((await site()).origin),
    headers,
    isWithdrawn: async (id) => (await withdrawn()).has(id),
  };
};
