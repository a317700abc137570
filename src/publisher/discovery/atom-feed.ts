import type { Feed, FeedItem } from './feed.ts';
import { feedUpdated } from './feed.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** Atom knows no feed without a time; an empty one is as old as time. */
const NEVER = '1970-01-01T00:00:00Z';

const entryXml = ({ article, url, html, published, updated, section }: FeedItem): string => {
  const { headline, uri, summary, by, credit, canonical, language, rights } = article;
  return element(
    'entry',
    { 'xml:lang': language },
    textElement('id', uri),
    textElement('title', headline),
    textElement('published', published),
    textElement('updated', updated),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    canonical === undefined ? '' : element('link', { rel: 'via', href: canonical }),
    element('author', {}, textElement('name', by ?? credit[0].name), textElement('uri', credit[0].url)),
    textElement('rights', rights.copyrightNotice),
    section === undefined ? '' : element('category', { term: section }),
    textElement('summary', summary),
    textElement('content', html, { type: 'html' }),
  );
};

/** A feed as Atom (RFC 4287) that also says which entries were withdrawn (RFC 6721). */
export const atomFeed = (feed: Feed): string => {
  const { id, title, language, siteName, origin, home, self, items, deleted } = feed;
  return xmlDocument(
    element(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
        'xml:lang': language,
      },
      textElement('id', id),
      textElement('title', title),
      textElement('updated', feedUpdated(feed) ?? NEVER),
      element('author', {}, textElement('name', siteName)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: `${origin}${self}` }),
      element('link', { rel: 'alternate', type: 'text/html', href: `${origin}${home}` }),
      ...items.map(entryXml),
      ...deleted.map(({ uri, at }) => element('at:deleted-entry', { ref: uri, when: at })),
    ),
  );
};
