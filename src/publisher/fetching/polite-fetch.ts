import { setTimeout as sleep } from 'node:timers/promises';
import type { FetchPolicy } from './fetch-policy.ts';
import { safeFetch } from './safe-fetch.ts';
import type { FetchResult, Validators } from './safe-fetch.ts';

/** Fetches an address; what was known of it makes an unchanged answer cheap. */
export type Fetch = (address: string, known?: Validators) => Promise<FetchResult>;

/** Milliseconds between two requests to one host. */
const PAUSE = 300;

type Host = { turn: Promise<unknown>; closedUntil: number };

/**
 * `safeFetch` that asks no host for two things at once, leaves it a pause between, and does not ask
 * again for the rest of the run once it said when to come back (Retry-After).
 *
 * @param pause milliseconds
 */
export const makePoliteFetch = (policy: FetchPolicy, pause = PAUSE): Fetch => {
  const hosts = new Map<string, Host>();
  const visit = async (host: Host, address: string, known?: Validators): Promise<FetchResult> => {
    const left = Math.ceil((host.closedUntil - Date.now()) / 1000);
    if (left > 0) return { kind: 'failed', message: 'has a host that asked to be left alone', retryAfter: left };
    const result = await safeFetch(address, policy, known);
    if (result.kind === 'failed' && result.retryAfter !== undefined)
      host.closedUntil = Date.now() + result.retryAfter * 1000;
    return result;
  };
  return (address, known) => {
    const name = URL.canParse(address) ? new URL(address).host : '';
    const host = hosts.get(name) ?? { turn: Promise.resolve(), closedUntil: 0 };
    hosts.set(name, host);
    const result = host.turn.then(() => visit(host, address, known));
    host.turn = result.then(() => sleep(pause));
    return result;
  };
};
