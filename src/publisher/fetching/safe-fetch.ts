import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { errorCode } from '../files/error-code.ts';
import type { FetchPolicy } from './fetch-policy.ts';
import { REFUSED_ADDRESS } from './guarded-lookup.ts';
import { objectionTo, PRIVATE } from './judge-address.ts';
import { readBody } from './read-body.ts';
import { requestOnce } from './request-once.ts';
import { startStopwatch } from './stopwatch.ts';
import type { Stopwatch } from './stopwatch.ts';

/** What a server said of the version that was fetched last. */
export type Validators = { readonly etag?: string | undefined; readonly modified?: string | undefined };

export type FetchResult =
  | {
      readonly kind: 'fetched';
      /** Where it was found after redirects. */
      readonly address: string;
      readonly bytes: Uint8Array;
      readonly contentType: string;
      readonly validators: Validators;
      /** Pages of a paged answer, where the server counts them. */
      readonly pages?: number | undefined;
    }
  | { readonly kind: 'unchanged' }
  /** `message` completes the sentence "the address …". `retryAfter` in seconds. */
  | { readonly kind: 'failed'; readonly message: string; readonly status?: number; readonly retryAfter?: number };

const failed = (message: string): FetchResult => ({ kind: 'failed', message });

const MESSAGES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has no such host',
  EAI_AGAIN: 'has a host whose name cannot be resolved now',
  ECONNREFUSED: 'has a host that refuses connections',
  ECONNRESET: 'breaks the connection',
  [REFUSED_ADDRESS]: PRIVATE,
};

const failureOf = (error: unknown, { signal }: Stopwatch): FetchResult => {
  if (signal.aborted) return failed(String(signal.reason));
  const code = errorCode(error);
  return failed(MESSAGES[code] ?? `cannot be fetched (${code || String(error)})`);
};

/** Only these mean the host; with others, an overeager server would close itself for every address. */
const BUSY = new Set([429, 503]);

const LONGEST_WAIT = 7 * 24 * 3600;

/** Seconds, or a date; nonsense counts for nothing. */
const retryAfterOf = (response: IncomingMessage): number | undefined => {
  const { 'retry-after': text = '', date } = response.headers;
  const wait = /^\d+$/.test(text)
    ? Number(text)
    : (Date.parse(text) - (date === undefined ? Date.now() : Date.parse(date))) / 1000;
  return wait > 0 ? Math.min(Math.ceil(wait), LONGEST_WAIT) : undefined;
};

const refusedBy = (response: IncomingMessage): FetchResult => {
  const { statusCode: status = 0 } = response;
  const retryAfter = BUSY.has(status) ? retryAfterOf(response) : undefined;
  return { kind: 'failed', message: `is answered with ${status}`, status, ...(retryAfter && { retryAfter }) };
};

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

type Fetching = { readonly policy: FetchPolicy; readonly headers: OutgoingHttpHeaders; readonly watch: Stopwatch };

const accept = async (url: URL, response: IncomingMessage, { policy, watch }: Fetching): Promise<FetchResult> => {
  response.on('data', (chunk: Uint8Array) => watch.came(chunk.length));
  response.pause();
  watch.came(0);
  const body = await readBody(response, policy);
  if (!body.ok) return failed(body.message);
  const { etag, 'last-modified': modified, 'content-type': contentType = '' } = response.headers;
  const pages = Number(response.headers['x-wp-totalpages']) || undefined;
  return { kind: 'fetched', address: url.href, bytes: body.bytes, contentType, validators: { etag, modified }, pages };
};

const targetOf = (url: URL, response: IncomingMessage): URL | string => {
  const { location = '' } = response.headers;
  if (location === '' || !URL.canParse(location, url.href)) return 'is redirected to nowhere';
  const target = new URL(location, url);
  return url.protocol === 'https:' && target.protocol === 'http:' ? 'is redirected from https to http' : target;
};

/** What an answer amounts to, or where it sends us. */
const judge = async (url: URL, response: IncomingMessage, fetching: Fetching): Promise<FetchResult | URL> => {
  const { statusCode = 0 } = response;
  if (statusCode === 200) return accept(url, response, fetching);
  response.destroy();
  if (statusCode === 304) return { kind: 'unchanged' };
  if (!REDIRECTS.has(statusCode)) return refusedBy(response);
  const target = targetOf(url, response);
  return typeof target === 'string' ? failed(target) : target;
};

const follow = async (start: URL, fetching: Fetching): Promise<FetchResult> => {
  const { policy, headers, watch } = fetching;
  let url = start;
  for (let hops = 0; hops <= policy.redirects; hops += 1) {
    const objection = objectionTo(url, policy);
    if (objection !== undefined) return failed(hops === 0 ? objection : `is redirected to what ${objection}`);
    const response = await requestOnce({ url, headers, policy, signal: watch.signal });
    const answer = await judge(url, response, fetching);
    if (!(answer instanceof URL)) return answer;
    url = answer;
  }
  return failed(`is redirected more than ${policy.redirects} times`);
};

/**
 * Fetches what is at an address chosen by a stranger: only from the public internet, only so much,
 * only for so long. Never throws for what a server or a network does.
 *
 * @param known what the server said last time; an answer that has not changed since is `unchanged`
 */
export const safeFetch = async (address: string, policy: FetchPolicy, known: Validators = {}): Promise<FetchResult> => {
  if (!URL.canParse(address)) return failed('is not an address');
  const watch = startStopwatch(policy);
  const headers = {
    ...(known.etag !== undefined && { 'if-none-match': known.etag }),
    ...(known.modified !== undefined && { 'if-modified-since': known.modified }),
  };
  try {
    return await follow(new URL(address), { policy, headers, watch });
  } catch (error) {
    return failureOf(error, watch);
  } finally {
    watch.stop();
  }
};
