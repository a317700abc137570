import type { LookupFunction } from 'node:net';
import type { FetchPolicy, ResolvedAddress } from './fetch-policy.ts';
import { mayConnect } from './judge-address.ts';

/** The code of the error by which a connection to a private address fails. */
export const REFUSED_ADDRESS = 'EPRIVATE';

const refusal = (): NodeJS.ErrnoException => Object.assign(new Error('private address'), { code: REFUSED_ADDRESS });

const judged = (found: readonly ResolvedAddress[], port: number, policy: FetchPolicy): readonly ResolvedAddress[] => {
  // One private address is enough: a name that has both is a trick.
  if (!found.every(({ address }) => mayConnect(address, port, policy))) throw refusal();
  return found;
};

/**
 * Resolves a name and judges where it leads at the moment of connecting: the socket goes to the very
 * address that was judged, so a name that changes its mind in between (DNS rebinding) gains nothing.
 */
export const guardedLookup =
  (port: number, policy: FetchPolicy): LookupFunction =>
  (host, options, done) => {
    policy
      .resolve(host)
      .then((found) => judged(found, port, policy))
      .then(
        (found) => {
          const [first] = found;
          if (first === undefined) done(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }), '', 0);
          else if (options.all === true)
            done(
              null,
              found.map((one) => ({ ...one })),
            );
          else done(null, first.address, first.family);
        },
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), '', 0),
      );
  };
