import * as v from 'valibot';
import { RELEASE_DATA } from '#article/locations.ts';
import { releaseSchema } from '#article/release.ts';
import type { Release } from '#article/release.ts';
import { fetchJson } from '../data/fetch-json.ts';

/** What is published now; undefined where the site does not answer, or not in a way that can be read. */
export const readRelease = async (): Promise<Release | undefined> => {
  try {
    const result = v.safeParse(releaseSchema, await fetchJson(RELEASE_DATA, new AbortController().signal));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
};
