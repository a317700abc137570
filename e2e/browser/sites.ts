import { join } from 'node:path';

/** Whatever the tests' sites are made of. */
export const SITES = join(import.meta.dirname, '../../node_modules/.cache/e2e');

/**
 * `sample` is the sample edition; `plain` holds one text file as people have them, with the headline
 * twice and empty labels; `archive` is in English and has enough stories for pages of earlier ones;
 * `bidi` holds the texts in which two directions meet.
 */
export const SITE_NAMES = ['sample', 'plain', 'archive', 'bidi'] as const;

export type SiteName = (typeof SITE_NAMES)[number];

/** The environment carries addresses from the set-up to the workers. */
export const siteVariable = (site: SiteName): string => `E2E_${site.toUpperCase()}`;

/** Where the published files of a site are. */
export const folderOf = (site: SiteName): string => join(SITES, site, 'site');

/** The address of a page of a site. */
export const addressOf = (site: SiteName, path = ''): string => `${process.env[siteVariable(site)] ?? ''}${path}`;
