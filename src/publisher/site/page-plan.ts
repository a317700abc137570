import type { ListName, ListPage } from '#article/edition.ts';
import { listAddress, listData, OFFLINE_PAGE, PLACES, SITE_DATA, SOURCES_DATA } from '#article/locations.ts';
import type { PageRequest } from '#article/page-renderer.ts';
import type { Site } from '#article/site.ts';
import type { Survey } from './survey.ts';

/** The language of a list's interface: that of its edition; a source has the site's. */
const languageOf = (list: ListName, site: Site): string => (list.kind === 'source' ? site.language : list.language);

/** The page that shows one page of a list. The front page and that of a source also know the sources. */
const listPageRequest = (list: ListName, page: ListPage, { site, sources }: Survey): PageRequest => {
  const knowsSources = list.kind !== 'section' && page.page === 0;
  return {
    address: listAddress(list, site.language, page.page),
    language: languageOf(list, site),
    resources: {
      [SITE_DATA]: site,
      [listData(list, page.page)]: page,
      ...(knowsSources && { [SOURCES_DATA]: sources }),
    },
  };
};

/**
 * The pages that show one page of a list. The newest of the site's own language stands at `/` and,
 * for those who expect every language under its name, at `/<language>/` too.
 */
export const listPageRequests = (list: ListName, page: ListPage, found: Survey): PageRequest[] => {
  const request = listPageRequest(list, page, found);
  const isHome = request.address === PLACES.home;
  return isHome ? [request, { ...request, address: `/${found.site.language}/` }] : [request];
};

const NOT_FOUND = '/404';

/** Pages that are neither articles nor lists. Those that name the sources carry them. */
export const placeRequests = ({ site, sources }: Survey): PageRequest[] => {
  const { home: _home, ...places } = PLACES;
  return [...Object.values(places), OFFLINE_PAGE, NOT_FOUND].map((address) => ({
    address,
    language: site.language,
    resources: {
      [SITE_DATA]: site,
      ...([places.sources, places.search].some((one) => one === address) && { [SOURCES_DATA]: sources }),
    },
  }));
};
