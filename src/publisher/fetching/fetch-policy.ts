import { lookup } from 'node:dns/promises';

/** A numeric address of a host. */
export type ResolvedAddress = { readonly address: string; readonly family: number };

/** Where the program may go, and how much it may be given. Sizes in bytes, times in milliseconds. */
export type FetchPolicy = {
  /** The operator's own network may be fetched from, on any port. */
  readonly allowPrivate: boolean;
  /** Ports of this machine that may be reached all the same. */
  readonly loopbackPorts: ReadonlySet<number>;
  readonly resolve: (host: string) => Promise<readonly ResolvedAddress[]>;
  /** As it comes over the wire. */
  readonly wire: number;
  /** After unpacking. */
  readonly decoded: number;
  /** How many times larger than what came the unpacked may be, once it is larger than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** For the whole, with all redirects. */
  readonly deadline: number;
  /** Fewest bytes in each `patience`. */
  readonly slowest: number;
  readonly patience: number;
  readonly redirects: number;
};

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** The public internet only, nothing larger than the largest real feed. */
export const STRICT_POLICY: FetchPolicy = {
  allowPrivate: false,
  loopbackPorts: new Set(),
  resolve: (host) => lookup(host, { all: true, verbatim: true }),
  wire: 15 * MEGABYTE,
  decoded: 25 * MEGABYTE,
  ratio: 100,
  ratioFrom: MEGABYTE,
  deadline: 20_000,
  slowest: 5 * KILOBYTE,
  patience: 5000,
  redirects: 5,
};
