import { buildSummary } from '#article/examples/build-summary.ts';
import { sampleSite } from '#article/examples/sample-site.ts';
import type { ArticleDocument } from '#article/article.ts';
import type { ListName } from '#article/edition.ts';
import {
  SITE_DATA,
  SOURCES_DATA,
  articleAddress,
  articleData,
  listAddress,
  listData,
  listId,
} from '#article/locations.ts';
import type { PageRenderer } from '#article/page-renderer.ts';
import type { Site } from '#article/site.ts';
import { allWords } from './show.tsx';

/** What a build brings into each page, told apart from all else. */
export const ASSETS = {
  styles: { frame: 'body{color:red}' },
  boot: 'document.title="x"',
};

type Wish = { address: string; preview?: string; language?: string; resources?: Record<string, unknown>; site?: Site };

/** A page as the publisher gets it, and what is asked of it most. */
const publish = async (
  render: PageRenderer,
  { address, language = 'fa', resources = {}, site = sampleSite, preview }: Wish,
) => {
  const { status, html } = await render(
    { address, language, resources: { [SITE_DATA]: site, ...resources }, preview },
    ASSETS,
  );
  const page = new DOMParser().parseFromString(html, 'text/html');
  const meta = (selector: string) => page.head.querySelector(selector)?.getAttribute('content') ?? undefined;
  return {
    status,
    html,
    page,
    heading: allWords(page.body, 'h1').join(' | '),
    robots: meta('meta[name=robots]'),
    description: meta('meta[name=description]'),
    canonical: page.head.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined,
  };
};

/** A list with one story in it, as a wish for its page. */
export const listWish = (name: ListName, page = 0) => ({
  address: listAddress(name, 'fa', page),
  resources: {
    [listData(name, page)]: { schema: 'list/1.0', list: listId(name), page, sealed: 2, items: [buildSummary()] },
    [SOURCES_DATA]: [{ slug: 'sample-desk', name: { fa: 'دفتر نمونه' }, count: 1 }],
  },
});

/** A site that knows its own address. */
export const ORIGIN = { ...sampleSite, origin: 'https://news.example.org' };

/** The pages a renderer makes of wishes and stories. */
export const pagesBy = (render: PageRenderer) => {
  const page = (wish: Wish) => publish(render, wish);
  const story = (document: ArticleDocument, more: Partial<Wish> = {}) =>
    page({ address: articleAddress(document.id), resources: { [articleData(document.id)]: document }, ...more });
  return { publish: page, story };
};
