import type { SiteConfiguration } from '#article/site.ts';
import type { Sha256 } from '../editing/article-id.ts';
import { shortCode } from '../editing/article-id.ts';
import { nameKey } from './name-key.ts';

/** Gives the slug of the source a credit names. */
export type SourceOf = (name: string) => string;

const latinSlug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{Script=Common}\p{M}]*\p{Script=Latin}/u.test(name);

/**
 * Finds sources by any of their names. A source the configuration does not know gets a slug made of
 * its own name, which must not be a slug the configuration gave to someone else.
 */
export const makeSourceOf = (configuration: SiteConfiguration, sha256: Sha256): SourceOf => {
  const known = new Map<string, string>();
  for (const { slug, name, alias = [], credit = [] } of configuration.sources)
    for (const spelling of [...Object.values(name), ...alias, credit].flat()) known.set(nameKey(spelling), slug);
  const taken = new Set(configuration.sources.map(({ slug }) => slug));
  return (name) => {
    const key = nameKey(name);
    const found = known.get(key);
    if (found !== undefined) return found;
    const latin = isLatin(name) && !/[^\p{Script=Latin}\p{Script=Common}\p{M}]/u.test(name) ? latinSlug(name) : '';
    const slug = latin !== '' && !taken.has(latin) ? latin : `x-${shortCode(sha256(key), 8)}`;
    known.set(key, slug);
    return slug;
  };
};
