import type { Article } from '#article/article.ts';
import { articleAddress } from '#article/locations.ts';
import { bodyHtml } from './body-html.ts';

/** Most items in a feed, and most bytes of them: newsreaders fetch a feed whole, many times a day. */
export const FEED_ITEMS = 50;
const FEED_BYTES = 240_000;

/** One withdrawn article, by RFC 6721. */
export type DeletedEntry = { readonly uri: string; readonly at: string };

/** What a feed says of itself. Addresses are absolute where the site knows its own, else ways from the feed. */
export type Feed = {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly siteName: string;
  /** What stands before every address: that of the site without a slash at the end, or the way to its root. */
  readonly origin: string;
  /** Page that shows the same list, as a path. */
  readonly home: string;
  /** The feed itself, as a path. */
  readonly self: string;
  readonly items: readonly FeedItem[];
  readonly deleted: readonly DeletedEntry[];
};

export type FeedItem = {
  readonly article: Article;
  readonly url: string;
  readonly html: string;
  /** First published, where the source said when, else when it came in; and last changed. RFC 3339. */
  readonly published: string;
  readonly updated: string;
  readonly section: string | undefined;
};

/** An article as all forms of feeds tell it. */
export const feedItem = (article: Article, origin: string, section: string | undefined): FeedItem => {
  const published = article.firstPublished ?? article.imported;
  const changes = (article.history ?? []).map(({ at }) => at);
  const updated = [published, article.versionCreated ?? published, ...changes].sort().at(-1) ?? published;
  return {
    ...{ article, published, updated, section },
    url: `${origin}${articleAddress(article.id)}`,
    html: bodyHtml(article, { origin }),
  };
};

/** The newest items that fit; the first always does. UTF-8 and escaping make Persian text about twice its length. */
export const itemsThatFit = (items: readonly FeedItem[]): readonly FeedItem[] => {
  let bytes = 0;
  const fitting = items.slice(0, FEED_ITEMS).findIndex(({ article, html }) => {
    bytes += new TextEncoder().encode(`${html}${article.headline}${article.summary ?? ''}`).length * 1.15 + 1500;
    return bytes > FEED_BYTES;
  });
  return items.slice(0, fitting < 0 ? FEED_ITEMS : Math.max(1, fitting));
};

/** When anything in a feed last changed; undefined in an empty one. */
export const feedUpdated = ({ items, deleted }: Feed): string | undefined =>
  [...items.map(({ updated }) => updated), ...deleted.map(({ at }) => at)].sort().at(-1);
