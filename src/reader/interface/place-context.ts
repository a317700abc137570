import { createContext, useContext } from 'react';
import { nameIn } from '#article/name-in.ts';
import type { Site } from '#article/site.ts';
import { useInterface } from './interface-context.ts';

/** What the site says of itself, and which edition the page belongs to. */
export type Place = {
  readonly site: Site;
  /** Language of the lists around this page: from the address, else the site's own. */
  readonly edition: string;
};

/** The edition an address belongs to. */
export const editionAt = (path: string, { editions, language }: Site): string => {
  const first = path.split('/')[1] ?? '';
  return editions.includes(first) ? first : language;
};

export const PlaceContext = createContext<Place | undefined>(undefined);

export const usePlace = (): Place => {
  const found = useContext(PlaceContext);
  if (found === undefined) throw new Error('a component stands outside the site');
  return found;
};

/** The site's name in the interface's language. */
export const useSiteName = (): string => {
  const { site } = usePlace();
  const { language } = useInterface();
  return nameIn(site.name, language, site.language);
};

/** Name of a section in the interface's language; undefined for one the site does not list. */
export const useSectionName = (): ((slug: string) => string | undefined) => {
  const { site } = usePlace();
  const { language } = useInterface();
  return (slug) => {
    const section = site.sections.find((one) => one.slug === slug);
    return section === undefined ? undefined : nameIn(section.name, language, site.language);
  };
};
