import { BlockList, isIP } from 'node:net';

/**
 * Networks no source of news is in: this machine, the house's own, and those a gateway would turn
 * into one of them. From the IANA registries of special-purpose addresses.
 */
const REFUSED_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Only 2000::/3 is given out; in it, Teredo, documentation and 6to4 lead elsewhere. */
const REFUSED_6: readonly (readonly [string, number])[] = [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

// Two lists: in one, an IPv4 address would be looked up as its IPv6 form too, all of which are refused.
const refused4 = new BlockList();
for (const [network, prefix] of REFUSED_4) refused4.addSubnet(network, prefix, 'ipv4');
const refused6 = new BlockList();
for (const [network, prefix] of REFUSED_6) refused6.addSubnet(network, prefix, 'ipv6');

/**
 * Whether a numeric address is one of the public internet. Anything that is no numeric address is not.
 *
 * @param address as a resolver gives it, without brackets
 */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address);
  if (family === 0 || address.includes('%')) return false;
  return family === 4 ? !refused4.check(address, 'ipv4') : !refused6.check(address, 'ipv6');
};
