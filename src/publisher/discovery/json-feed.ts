import type { Feed, FeedItem } from './feed.ts';

const itemJson = ({ article, url, html, published, updated, section }: FeedItem): unknown => {
  const { uri, headline, summary, by, credit, canonical, language, dir, version, rights, keywords = [] } = article;
  const tags = [...(section === undefined ? [] : [section]), ...keywords];
  return {
    id: uri,
    url,
    external_url: canonical,
    title: headline,
    summary,
    content_html: html,
    date_published: published,
    date_modified: updated,
    authors: [{ name: by ?? credit[0].name, url: credit[0].url }],
    tags: tags.length === 0 ? undefined : tags,
    language,
    _news: { version, dir, credit, rights },
  };
};

/** A feed by JSON Feed 1.1. What it has no field for stands under `_news`, with the contract's names. */
export const jsonFeed = ({ title, language, siteName, origin, home, self, items }: Feed): string =>
  `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: `${origin}${home}`,
    feed_url: `${origin}${self}`,
    language,
    authors: [{ name: siteName }],
    items: items.map(itemJson),
  })}\n`;
