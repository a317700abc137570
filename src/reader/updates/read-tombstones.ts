import * as v from 'valibot';
import { TOMBSTONES_DATA } from '#article/locations.ts';
import { tombstonesSchema } from '#article/site.ts';
import { fetchJson } from '../data/fetch-json.ts';

/** Ids of withdrawn articles; undefined where the site does not answer, or not in a way that can be read. */
export const readTombstones = async (): Promise<ReadonlySet<string> | undefined> => {
  try {
    const result = v.safeParse(tombstonesSchema, await fetchJson(TOMBSTONES_DATA, new AbortController().signal));
    return result.success ? new Set(result.output) : undefined;
  } catch {
    return undefined;
  }
};
