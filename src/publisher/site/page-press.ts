import type { PageRequest } from '#article/page-renderer.ts';
import { pageFile } from '#article/locations.ts';
import * as v from 'valibot';
import { canonicalJson } from '../editing/canonical-json.ts';
import { sha256, sha256Base64 } from '../files/sha256.ts';
import { pagePolicy } from '../hosting/security-headers.ts';
import type { App } from './load-app.ts';
import type { SiteFolder } from './site-folder.ts';

/** Makes pages and remembers of what they were made, so that an unchanged one is not made again. */
export type PagePress = {
  readonly print: (request: PageRequest) => Promise<void>;
  /** Writes down what was remembered. */
  readonly finish: () => Promise<void>;
};

const MEMORY = '/.pages.json';

const memorySchema = v.record(v.string(), v.string());

const remembered = async (folder: SiteFolder): Promise<ReadonlyMap<string, string>> => {
  const text = await folder.text(MEMORY);
  if (text === undefined) return new Map();
  try {
    return new Map(Object.entries(v.parse(memorySchema, JSON.parse(text))));
  } catch {
    // A memory that cannot be read only costs making the pages again.
    return new Map();
  }
};

/** A press for one run of publishing. Its pages carry a content policy that names their own styles alone. */
export const openPagePress = async (app: App, folder: SiteFolder): Promise<PagePress> => {
  // The scripts are the same wherever the site lies.
  const { scripts } = app.inline(undefined);
  const policy = (css: string): string => pagePolicy({ scripts, styles: [css] }, sha256Base64);
  const assets = { ...app.assets, policy };
  const stamp = `${app.stamp}\n${policy('')}`;
  const before = await remembered(folder);
  const after = new Map<string, string>();
  return {
    print: async (request) => {
      const path = `/${pageFile(request.address)}`;
      const digest = sha256(`${stamp}\n${canonicalJson(request)}`).slice(0, 32);
      after.set(path, digest);
      if (before.get(path) === digest && (await folder.keep(path))) return;
      const { html } = await app.render(request, assets);
      await folder.put(path, html);
    },
    finish: () => folder.put(MEMORY, canonicalJson(Object.fromEntries(after), 0)),
  };
};
