import { isIP } from 'node:net';
import type { FetchPolicy } from './fetch-policy.ts';
import { isPublicAddress } from './public-address.ts';

const SCHEMES = new Set(['http:', 'https:']);
const PORTS = new Set([80, 443, 8080, 8443]);

const isLoopback = (address: string): boolean => address === '127.0.0.1' || address === '::1';

/** The port an address means. */
export const portOf = ({ port, protocol }: URL): number => {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
};

const mayUse = (port: number, { allowPrivate, loopbackPorts }: FetchPolicy): boolean =>
  allowPrivate || PORTS.has(port) || loopbackPorts.has(port);

/** The host without the brackets of IPv6. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** Whether a numeric address may be connected to. */
export const mayConnect = (address: string, port: number, policy: FetchPolicy): boolean => {
  if (policy.allowPrivate || isPublicAddress(address)) return true;
  return policy.loopbackPorts.has(port) && isLoopback(address);
};

/** Why a numeric address is refused. */
export const PRIVATE = 'is at a private address';

/**
 * What speaks against an address before anything is sent; undefined if nothing does. A name is judged
 * again when it has been resolved, because only then is it known where it leads.
 */
export const objectionTo = (url: URL, policy: FetchPolicy): string | undefined => {
  const port = portOf(url);
  if (!SCHEMES.has(url.protocol)) return 'is not an http or https address';
  if (`${url.username}${url.password}` !== '') return 'holds a user name';
  if (!mayUse(port, policy)) return `uses port ${port}`;
  const host = hostOf(url);
  return isIP(host) !== 0 && !mayConnect(host, port, policy) ? PRIVATE : undefined;
};
