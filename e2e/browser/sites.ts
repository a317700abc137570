/**
 * `sample` is the sample edition; `plain` holds one text file as people have them, with the headline
 * twice and empty labels; `archive` is in English and has enough stories for pages of earlier ones.
 */
export const SITE_NAMES = ['sample', 'plain', 'archive'] as const;

export type SiteName = (typeof SITE_NAMES)[number];

/** The environment carries addresses from the set-up to the workers. */
export const siteVariable = (site: SiteName): string => `E2E_${site.toUpperCase()}`;

/** The address of a page of a site. */
export const addressOf = (site: SiteName, path = ''): string => `${process.env[siteVariable(site)] ?? ''}${path}`;
