import { rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { canonicalJson } from '../editing/canonical-json.ts';
import { listFiles } from '../files/list-files.ts';
import type { SiteFolder } from './site-folder.ts';

/** How many builds keep their files, and for how many days a file stays after it was last in use. */
const BUILDS = 10;
const DAYS = 30;

const DAY = 86_400_000;
const MEMORY = '/.builds.json';

const memorySchema = v.array(v.strictObject({ build: v.string(), files: v.array(v.string()) }));

/** A build and its files below `assets/`, by their paths in the site. */
export type Build = v.InferOutput<typeof memorySchema>[number];

const remembered = async (folder: SiteFolder): Promise<Build[]> => {
  try {
    return v.parse(memorySchema, JSON.parse((await folder.text(MEMORY)) ?? '[]'));
  } catch {
    // A memory that cannot be read keeps every file for its days.
    return [];
  }
};

const isOld = async (file: string, now: number): Promise<boolean> => now - (await stat(file)).mtimeMs > DAYS * DAY;

/**
 * Removes files of earlier builds once no page can still ask for them: they belong to none of the
 * last ten builds and have not been in use for thirty days. A page that has been open since
 * yesterday loads its parts from an earlier build.
 *
 * @param site where the published files are
 * @param current the build in use now
 * @param now milliseconds since 1970
 * @returns the files removed
 */
export const retireAssets = async (
  site: { readonly root: string; readonly folder: SiteFolder },
  current: Build,
  now: number,
): Promise<readonly string[]> => {
  const { root, folder } = site;
  const earlier = (await remembered(folder)).filter(({ build }) => build !== current.build);
  const builds = [current, ...earlier].slice(0, BUILDS);
  await folder.put(MEMORY, canonicalJson(builds, 0));
  // The time of a file says when it was last in use.
  const time = new Date(now);
  await Promise.all(current.files.map((file) => utimes(join(root, file), time, time)));
  const kept = new Set(builds.flatMap(({ files }) => files));
  const retired: string[] = [];
  for (const file of await listFiles(join(root, 'assets'))) {
    const path = `/assets/${file}`;
    if (kept.has(path) || !(await isOld(join(root, path), now))) continue;
    await rm(join(root, path));
    retired.push(path);
  }
  return retired;
};
