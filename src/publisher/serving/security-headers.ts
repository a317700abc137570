import * as v from 'valibot';

/** Sent by a site that was published without headers of its own. */
const LEAST: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

const headersSchema = v.record(v.string(), v.string());

/** Where the published headers are in a site's folder. */
export const HEADERS_FILE = '/.hosting/headers.json';

/**
 * The headers a site was published with, for an answer over plain HTTP: this server speaks no other,
 * and a browser told to use HTTPS only would find nobody there.
 *
 * @param text the JSON of `headers.json`; empty where there is none
 */
export const headersFrom = (text: string): Readonly<Record<string, string>> => {
  if (text === '') return LEAST;
  const { 'Strict-Transport-Security': _, ...headers } = v.parse(headersSchema, JSON.parse(text));
  const policy = headers['Content-Security-Policy'];
  return {
    ...headers,
    ...(policy !== undefined && { 'Content-Security-Policy': policy.replace('; upgrade-insecure-requests', '') }),
  };
};
