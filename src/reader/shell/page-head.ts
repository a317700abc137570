import { isTombstone } from '#article/is-tombstone.ts';
import type { Article, ArticleDocument } from '#article/article.ts';
import { OFFLINE_PAGE, PLACES, articleAddress, articleData } from '#article/locations.ts';
import type { PageRequest, RenderedPage } from '#article/page-renderer.ts';
import { nameIn } from '#article/name-in.ts';
import type { Site } from '#article/site.ts';
import { primaryLanguage } from '#text/direction.ts';
import { readArticleDocument } from '../data/read-resource.ts';
import { listDescription, storyDescription } from '../head/description.ts';
import { inlineJson, link, meta } from '../head/head-elements.ts';
import { lastChange } from '../head/last-change.ts';
import { newsArticle } from '../head/news-article.ts';
import { openGraph } from '../head/open-graph.ts';
import type { PageName } from '../interface/title-sink.ts';
import { NOT_FOUND_ADDRESS } from './page-data.ts';

/** What a page says of itself to hosts, robots and the browser's tab. */
export type PageHead = {
  readonly status: RenderedPage['status'];
  readonly title: string;
  /** Elements that describe the page, one a line. */
  readonly lines: readonly string[];
};

type Described = {
  readonly page: PageRequest;
  readonly site: Site;
  readonly name: PageName;
  /** The story the page is of, or the note that stands in its place. */
  readonly document: ArticleDocument | undefined;
};

const absolute = (site: Site, address: string | undefined): string | undefined =>
  site.origin === undefined || address === undefined ? undefined : `${site.origin}${address}`;

/** The site's own language stands at `/`, whatever else leads there. */
const addressOfRecord = ({ language }: Site, address: string): string =>
  address === `/${primaryLanguage(language)}/` ? PLACES.home : address;

const canonicalLink = (url: string | undefined): string[] =>
  url === undefined ? [] : [link({ rel: 'canonical', href: url })];

const sectionName = ({ section }: Article, { site, page }: Described): string | undefined => {
  const found = site.sections.find(({ slug }) => slug === section);
  return found === undefined ? undefined : nameIn(found.name, page.language, site.language);
};

/** The three policies exclude each other: a page never asks not to be listed and names another as its record. */
const policyLines = (article: Article, site: Site): string[] => {
  const { index = 'index' } = article.rights;
  const own = absolute(site, articleAddress(article.id));
  if (index !== 'noindex') return canonicalLink(index === 'canonical' ? article.canonical : own);
  return [...meta('robots', 'noindex,follow'), ...meta('googlebot-news', 'noindex'), ...canonicalLink(own)];
};

const articleLines = (article: Article, described: Described): string[] => {
  const { page, site } = described;
  const { headline, summary, language, firstPublished, keywords } = article;
  const siteName = nameIn(site.name, page.language, site.language);
  const section = sectionName(article, described);
  const url = absolute(site, articleAddress(article.id));
  const preview = absolute(site, page.preview);
  return [
    ...meta('description', storyDescription(article)),
    ...policyLines(article, site),
    ...openGraph({
      ...{ title: headline, siteName, language, description: summary, url },
      preview: preview === undefined ? undefined : { url: preview, alt: headline },
      story: { published: firstPublished, modified: lastChange(article), section, tags: keywords },
    }),
    `<script type="application/ld+json">${inlineJson(newsArticle(article, { siteName, origin: site.origin, url, section, preview }))}</script>`,
  ];
};

const placeLines = ({ page, site, name }: Described): string[] => {
  const url = absolute(site, addressOfRecord(site, page.address));
  const siteName = nameIn(site.name, page.language, site.language);
  return [
    ...meta('description', listDescription(page)),
    ...canonicalLink(url),
    ...openGraph({ title: name.own, siteName, language: page.language, url }),
  ];
};

/** What the page of a story is made from. Throws a `ReadingProblem` where it is malformed. */
export const documentOf = ({ address, resources }: PageRequest): ArticleDocument | undefined => {
  const id = /^\/a\/([^/]+)$/.exec(address)?.[1];
  if (id === undefined) return undefined;
  const data = articleData(id);
  return readArticleDocument(data, resources[data]);
};

const UNLISTED = meta('robots', 'noindex,follow');

/** Head of a page by its address and data. */
export const pageHead = (described: Described): PageHead => {
  const { page, name, document } = described;
  const title = name.tab;
  if (page.address === NOT_FOUND_ADDRESS) return { status: 404, title, lines: UNLISTED };
  if (page.address === OFFLINE_PAGE) return { status: 200, title, lines: UNLISTED };
  if (document === undefined) return { status: 200, title, lines: placeLines(described) };
  if (isTombstone(document)) return { status: 410, title, lines: UNLISTED };
  return { status: 200, title, lines: articleLines(document, described) };
};
