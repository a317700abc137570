import { parseDate } from '#text/parse-date.ts';
import type { ParsedDate } from '#text/parse-date.ts';
import { cleanHtml } from '../cleaning/clean-html.ts';
import { plainTitle } from '../cleaning/plain-title.ts';
import { safeLink } from '../cleaning/safe-link.ts';
import { refusedDocument } from '../draft/draft.ts';
import type { Draft, Drafted, DraftSource, MediaReference, ReadingContext, SourceDocument } from '../draft/draft.ts';
import { firstWords } from '../draft/first-words.ts';
import { mediumOf } from '../feeds/entry-media.ts';
import { isRecord, listOf, parseJson, recordsIn, stringIn } from './unknown-values.ts';
import type { UnknownRecord } from './unknown-values.ts';

/** WordPress gives texts as `{rendered}`; WordPress.com's older interface gives them bare. */
const rendered = (value: unknown): string => stringIn(isRecord(value) ? value['rendered'] : value) ?? '';

const embedded = (post: UnknownRecord, key: string): readonly UnknownRecord[] =>
  isRecord(post['_embedded']) ? listOf(post['_embedded'][key]).flatMap(recordsIn) : [];

const named = (things: readonly UnknownRecord[]): readonly string[] => [
  ...new Set(things.map(({ name }) => plainTitle(stringIn(name) ?? '')).filter((name) => name !== '')),
];

const authorsOf = (post: UnknownRecord): readonly string[] =>
  named([...embedded(post, 'author'), ...recordsIn(post['author'])]);

/** Categories and tags are embedded terms, or objects by name; bare numbers mean nothing without the site. */
const termsOf = (post: UnknownRecord): readonly string[] => {
  const keyed = [post['categories'], post['tags']]
    .filter(isRecord)
    .flatMap((terms) => Object.values(terms).flatMap(recordsIn));
  return named([...embedded(post, 'wp:term'), ...keyed]);
};

/** `date_gmt` is UTC without saying so; `date` is the site's own clock. */
const dateOf = (post: UnknownRecord, name: string, context: ReadingContext): ParsedDate | undefined => {
  const universal = stringIn(post[`${name}_gmt`]);
  const local = stringIn(post[name]);
  const fromUniversal = universal === undefined ? undefined : parseDate(universal, { ...context, timeZone: 'UTC' });
  return fromUniversal ?? (local === undefined ? undefined : parseDate(local, context));
};

const pictureOf = (media: UnknownRecord, base: string | undefined): readonly MediaReference[] => {
  const url = safeLink(stringIn(media['source_url']) ?? stringIn(media['URL']) ?? '', base);
  if (url === undefined) return [];
  const alt = plainTitle(stringIn(media['alt_text']) ?? '');
  const caption = plainTitle(rendered(media['caption']));
  return [
    { url, medium: mediumOf(url, stringIn(media['mime_type'])), alt: alt || undefined, caption: caption || undefined },
  ];
};

const linkOf = (post: UnknownRecord, context: ReadingContext): string | undefined =>
  safeLink(stringIn(post['link']) ?? stringIn(post['URL']) ?? rendered(post['guid']), context.address);

const guidOf = (post: UnknownRecord): string | undefined => {
  const ids = [rendered(post['guid']), post['global_ID'], post['id'], post['ID']];
  return ids
    .filter((id) => typeof id === 'string' || typeof id === 'number')
    .map(String)
    .find((id) => id !== '');
};

const sourceOf = (post: UnknownRecord, context: ReadingContext): DraftSource => {
  const link = linkOf(post, context);
  return { name: stringIn(post['site_name']), home: link === undefined ? undefined : safeLink('/', link) };
};

const draftOf = (post: UnknownRecord, context: ReadingContext): Drafted => {
  const link = linkOf(post, context);
  const { blocks, truncated, problems } = cleanHtml(rendered(post['content']), link ?? context.address);
  const summary = plainTitle(rendered(post['excerpt']));
  const title = plainTitle(rendered(post['title']));
  const draft: Draft = {
    guid: guidOf(post),
    link,
    title: title === '' ? firstWords(blocks, link) : title,
    body: blocks,
    partial: truncated || blocks.length === 0,
    summary: summary === '' ? undefined : summary,
    authors: authorsOf(post),
    categories: termsOf(post),
    published: dateOf(post, 'date', context),
    updated: dateOf(post, 'modified', context),
    credits: [],
    media: embedded(post, 'wp:featuredmedia').flatMap((media) => pictureOf(media, link)),
    source: sourceOf(post, context),
    withdrawn: post['status'] === 'trash',
  };
  const entry = draft.guid ?? link ?? draft.title;
  return {
    draft,
    problems: problems.map((message) => ({ entry, field: 'content', message, action: 'the rest was kept' })),
  };
};

const isPost = (value: unknown): value is UnknownRecord =>
  isRecord(value) &&
  ['title', 'content'].every((key) => key in value) &&
  ['publish', undefined, 'trash'].some((status) => value['status'] === status);

function* drafts(posts: readonly UnknownRecord[], context: ReadingContext): Generator<Drafted> {
  for (const post of posts) yield draftOf(post, context);
}

/**
 * Posts of a WordPress site as its REST interface gives them, one or a list, with `_embed` for
 * authors, terms and pictures. Drafts and private posts are passed over.
 */
export const readWordPress = (json: string, context: ReadingContext): SourceDocument => {
  const value = parseJson(json);
  const all = listOf(isRecord(value) && Array.isArray(value['posts']) ? value['posts'] : value);
  const posts = all.filter(isPost);
  if (value === undefined || (posts.length === 0 && all.length > 0))
    return refusedDocument('holds no published WordPress post');
  return {
    source: posts[0] === undefined ? {} : sourceOf(posts[0], context),
    entries: drafts(posts, context),
    problems: [],
  };
};
