import { request as requestPlain } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { FetchPolicy } from './fetch-policy.ts';
import { guardedLookup } from './guarded-lookup.ts';
import { portOf } from './judge-address.ts';
import { ACCEPTED } from './unpacked.ts';

export type Request = {
  readonly url: URL;
  readonly headers: OutgoingHttpHeaders;
  readonly policy: FetchPolicy;
  readonly signal: AbortSignal;
};

/**
 * Sends one request on a connection of its own: a pooled one would skip the judgement of the address.
 * Redirects are not followed.
 */
export const requestOnce = ({ url, headers, policy, signal }: Request): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestSecure : requestPlain;
    const request = send(url, {
      agent: false,
      lookup: guardedLookup(portOf(url), policy),
      signal,
      headers: { 'user-agent': 'Yelloweston (news)', accept: '*/*', 'accept-encoding': ACCEPTED, ...headers },
    });
    request.once('response', resolve);
    request.on('error', reject);
    request.end();
  });
