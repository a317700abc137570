import type { SiteConfiguration } from '#article/site.ts';
import { nameKey } from './name-key.ts';

/** Gives the slug of a section by its slug or its name in any language of the configuration. */
export type SectionOf = (name: string) => string | undefined;

/** Finds sections by name; a name the configuration does not know has no section. */
export const makeSectionOf = (configuration: SiteConfiguration): SectionOf => {
  const known = new Map<string, string>();
  for (const { slug, name } of configuration.sections)
    for (const spelling of [slug, ...Object.values(name)]) known.set(nameKey(spelling), slug);
  return (name) => known.get(nameKey(name));
};
