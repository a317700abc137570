import { isTombstone } from '#article/is-tombstone.ts';
import type { Article } from '#article/article.ts';
import { OFFLINE_PAGE, articleAddress, articleData } from '#article/locations.ts';
import type { PageRequest, RenderedPage } from '#article/page-renderer.ts';
import { nameIn } from '#article/name-in.ts';
import type { Site } from '#article/site.ts';
import { readArticleDocument } from '../data/read-resource.ts';
import { pageTitle } from '../interface/use-page-title.ts';
import { NOT_FOUND_ADDRESS } from './page-data.ts';

/** What a page says of itself to hosts, robots and the browser's tab. */
export type PageHead = {
  readonly status: RenderedPage['status'];
  readonly title: string;
  readonly description?: string | undefined;
  /** Where the page of record is; absent where it cannot be named absolutely. */
  readonly canonical?: string | undefined;
  readonly robots?: 'noindex,follow' | undefined;
};

const ownAddress = (site: Site, address: string): string | undefined =>
  site.origin === undefined ? undefined : `${site.origin}${address}`;

const siteNameOf = (site: Site, language: string): string => nameIn(site.name, language, site.language);

const articleHead = (article: Article, site: Site, language: string): PageHead => {
  const { index = 'index' } = article.rights;
  return {
    status: 200,
    title: pageTitle(article.headline, siteNameOf(site, language), article.dir),
    description: article.summary,
    // The three policies exclude each other: a page never asks not to be listed and names another as its record.
    canonical: index === 'canonical' ? article.canonical : ownAddress(site, articleAddress(article.id)),
    robots: index === 'noindex' ? 'noindex,follow' : undefined,
  };
};

const documentOf = ({ address, resources }: PageRequest) => {
  const id = /^\/a\/([^/]+)$/.exec(address)?.[1];
  if (id === undefined) return undefined;
  const data = articleData(id);
  return readArticleDocument(data, resources[data]);
};

/** Head of a page by its address and data. Throws a `ReadingProblem` where the data is malformed. */
export const pageHead = (page: PageRequest, site: Site): PageHead => {
  const title = siteNameOf(site, page.language);
  if (page.address === NOT_FOUND_ADDRESS) return { status: 404, title, robots: 'noindex,follow' };
  if (page.address === OFFLINE_PAGE) return { status: 200, title, robots: 'noindex,follow' };
  const document = documentOf(page);
  if (document === undefined) return { status: 200, title, canonical: ownAddress(site, page.address) };
  if (isTombstone(document)) return { status: 410, title, robots: 'noindex,follow' };
  return articleHead(document, site, page.language);
};
