import { nameIn } from '#article/name-in.ts';
import type { Names, SharePlace, Site } from '#article/site.ts';

/**
 * The site as a page in one language carries it: each name in that language alone. A page would else
 * name every section in every language of the interface; the rest is fetched when there is time.
 */
export const siteInOneLanguage = (site: Site, language: string): Site => {
  const alone = (names: Names): Names => ({ [language]: nameIn(names, language, site.language) });
  const place = (one: SharePlace): SharePlace => (typeof one === 'string' ? one : { ...one, name: alone(one.name) });
  return {
    ...site,
    name: alone(site.name),
    ...(site.share && { share: site.share.map(place) }),
    sections: site.sections.map((section) => ({ ...section, name: alone(section.name) })),
  };
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isNamed = (value: unknown): boolean => isObject(value) && isObject(Reflect.get(value, 'name'));

const isListOrNone = (value: unknown): boolean => value === undefined || Array.isArray(value);

/**
 * Whether what a page carries as its site can be drawn. Not the whole schema, which need not come with
 * the first page: as much as every page reads, so that one which was cut or mixed up is left as it is.
 */
export const isSite = (value: unknown): value is Site => {
  if (!isNamed(value) || !isObject(value)) return false;
  const [language, zone, sections, editions, share] = ['language', 'timeZone', 'sections', 'editions', 'share'].map(
    (key): unknown => Reflect.get(value, key),
  );
  return (
    typeof language === 'string' &&
    typeof zone === 'string' &&
    Array.isArray(sections) &&
    sections.every(isNamed) &&
    Array.isArray(editions) &&
    isListOrNone(share)
  );
};

/** Whether a site came with its names in a language; if not, the whole of it is still to be fetched. */
export const namesAreHere = (site: Site, language: string): boolean => language in site.name;
