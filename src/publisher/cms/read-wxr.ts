import { parseDate } from '#text/parse-date.ts';
import { plainTitle } from '../cleaning/plain-title.ts';
import { refusedDocument } from '../draft/draft.ts';
import type { Draft, Drafted, DraftSource, ReadingContext, SourceDocument } from '../draft/draft.ts';
import { entryDraft } from '../feeds/entry-draft.ts';
import { feedParts } from '../feeds/feed-parts.ts';
import { sourceOf } from '../feeds/feed-source.ts';
import { childrenNamed, textOfChild } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** Export files of old leave the type out; then everything in them is a post. */
const isStory = (item: XmlElement): boolean => {
  const type = textOfChild(item, 'wp:post_type') ?? 'post';
  const status = textOfChild(item, 'wp:status') ?? 'publish';
  return type === 'post' && status === 'publish';
};

/** The author of an item is a login; the channel tells whom it means. */
const displayNames = (channel: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    childrenNamed(channel, 'wp:author').flatMap((author) => {
      const login = textOfChild(author, 'wp:author_login');
      const name = textOfChild(author, 'wp:author_display_name');
      return login === undefined || name === undefined ? [] : [[login, plainTitle(name)] as const];
    }),
  );

/** Block editors leave their own comments between paragraphs; WordPress adds `<p>` where there is none. */
const withParagraphs = (item: XmlElement): void => {
  for (const content of childrenNamed(item, 'content:encoded')) {
    const html = content.children.map((child) => (typeof child === 'string' ? child : '')).join('');
    if (!/<(?:p|div|h[1-6]|ul|ol|table|blockquote|figure)\b/i.test(html)) {
      const paragraphs = html.split(/\r?\n\s*\r?\n/).map((text) => `<p>${text.replace(/\r?\n/g, '<br>')}</p>`);
      content.children.splice(0, Infinity, paragraphs.join(''));
    }
  }
};

const UNSET = '0000-00-00 00:00:00';

const withWordPress = (draft: Draft, item: XmlElement, context: ReadingContext): Draft => {
  const universal = textOfChild(item, 'wp:post_date_gmt');
  const parsed =
    universal === undefined || universal === UNSET ? undefined : parseDate(universal, { ...context, timeZone: 'UTC' });
  const published = parsed ?? draft.published ?? parseDate(textOfChild(item, 'wp:post_date') ?? '', context);
  return { ...draft, published, partial: draft.body.length === 0 };
};

type Export = {
  readonly items: () => Iterable<XmlElement>;
  readonly source: DraftSource;
  readonly names: ReadonlyMap<string, string>;
};

function* drafts({ items, source, names }: Export, context: ReadingContext): Generator<Drafted> {
  for (const item of items()) {
    if (!isStory(item)) continue;
    withParagraphs(item);
    const { draft, problems } = entryDraft(item, { ...source, authors: [] }, context);
    const authors = draft.authors.map((login) => names.get(login) ?? login);
    yield { draft: withWordPress({ ...draft, authors, source }, item, context), problems };
  }
}

/** Published posts of a WordPress export file; pages, attachments, drafts and comments are passed over. */
export const readWxr = (xml: string, context: ReadingContext): SourceDocument => {
  const parts = feedParts(xml, context.address, isStory);
  if (!parts.ok) return refusedDocument(parts.message);
  const { feed, count, entries } = parts;
  if (count === 0) return refusedDocument('holds no published post');
  const { authors: _, ...source } = sourceOf(feed);
  return { source, entries: drafts({ items: entries, source, names: displayNames(feed) }, context), problems: [] };
};
