import type { SiteConfiguration, SourceConfiguration } from '#article/site.ts';

const hostOf = (address: string | undefined): string =>
  address !== undefined && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';

/**
 * The configured source an address belongs to: the one that lists it, else the one whose home or
 * feeds are on its host. A source is known by where it is, never by the name a document claims.
 */
export const sourceOfAddress = (
  { sources }: SiteConfiguration,
  address: string | undefined,
): SourceConfiguration | undefined => {
  if (address === undefined) return undefined;
  const host = hostOf(address);
  return (
    sources.find(({ feeds = [] }) => feeds.includes(address)) ??
    sources.find(({ home, feeds = [] }) => host !== '' && [home, ...feeds].some((one) => hostOf(one) === host))
  );
};
