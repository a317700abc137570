import type { Feed, FeedItem } from './feed.ts';
import { feedUpdated } from './feed.ts';
import { element, textElement, xmlDocument } from './xml.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** RFC 822 with four digits for the year, as RSS wants it. */
const rssDate = (time: string): string => new Date(time).toUTCString().replace('GMT', '+0000');

const itemXml = ({ article, url, html, published, section }: FeedItem): string => {
  const { headline, uri, summary, by, credit, canonical, language, rights, keywords = [] } = article;
  const home = credit[0].url;
  return element(
    'item',
    {},
    textElement('title', headline),
    textElement('link', url),
    textElement('guid', uri, { isPermaLink: 'false' }),
    textElement('pubDate', rssDate(published)),
    textElement('description', summary),
    textElement('content:encoded', html),
    textElement('dc:creator', by ?? credit[0].name),
    textElement('dc:language', language),
    textElement('dc:rights', rights.copyrightNotice),
    textElement('dc:source', canonical),
    home === undefined ? '' : textElement('source', credit[0].name, { url: home }),
    ...[section, ...keywords].map((category) => textElement('category', category)),
  );
};

/** A feed as RSS 2.0, with the modules content and dc. */
export const rssFeed = (feed: Feed): string => {
  const { title, language, siteName, origin, home, self, items } = feed;
  const updated = feedUpdated(feed);
  const channel = element(
    'channel',
    {},
    textElement('title', title),
    textElement('link', `${origin}${home}`),
    textElement('description', siteName),
    textElement('language', language),
    textElement('lastBuildDate', updated && rssDate(updated)),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: `${origin}${self}` }),
    ...items.map(itemXml),
  );
  return xmlDocument(element('rss', { version: '2.0', ...NAMESPACES }, channel));
};
