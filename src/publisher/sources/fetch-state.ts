import * as v from 'valibot';

const text = v.optional(v.string());
const schema = v.object({
  etag: text,
  modified: text,
  /** Digest of what the document was read with; after a change of settings it must be read again. */
  stamp: text,
  failures: v.optional(v.number(), 0),
  /** Not to be asked before, RFC 3339 in UTC. */
  notBefore: text,
});

/** What is remembered of an address between two imports. */
export type FetchState = v.InferOutput<typeof schema>;

const EMPTY: FetchState = { failures: 0 };

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** Reads a note; one that is not there or not understood means that nothing is known. */
export const readFetchState = (note: string | undefined): FetchState => {
  const result = v.safeParse(schema, note === undefined ? undefined : parsed(note));
  return result.success ? result.output : EMPTY;
};

const FIRST_WAIT = 15 * 60;
const LONGEST_WAIT = 24 * 3600;

const later = (now: string, seconds: number): string =>
  new Date(Date.parse(now) + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * The state after a failure: as the server asks, else a wait that doubles with each failure, from a
 * quarter of an hour to a day.
 *
 * @param retryAfter seconds
 */
export const afterFailure = (state: FetchState, now: string, retryAfter?: number): FetchState => {
  const wait = retryAfter ?? Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(state.failures, 10));
  return { ...state, failures: state.failures + 1, notBefore: later(now, wait) };
};

/** Whether an address may be asked at a time. */
export const isDue = ({ notBefore }: FetchState, now: string): boolean => notBefore === undefined || notBefore <= now;
