import * as v from 'valibot';
import { parseDate } from '#text/parse-date.ts';
import type { ParsedDate } from '#text/parse-date.ts';
import { cleanHtml, textBlocks } from '../cleaning/clean-html.ts';
import type { CleanedHtml } from '../cleaning/clean-html.ts';
import { plainLine } from '../cleaning/clean-text.ts';
import { languageTag } from '../cleaning/language-tag.ts';
import { plainTitle } from '../cleaning/plain-title.ts';
import { safeLink } from '../cleaning/safe-link.ts';
import { refusedDocument } from '../draft/draft.ts';
import type { Draft, Drafted, DraftSource, MediaReference, ReadingContext, SourceDocument } from '../draft/draft.ts';
import { firstWords } from '../draft/first-words.ts';
import { mediumOf } from './entry-media.ts';

/** A field of the wrong type is as good as none: real feeds get some of them wrong. */
const text = v.optional(v.fallback(v.optional(v.string()), undefined));
const listOf = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.fallback(v.optional(v.array(schema)), undefined));

const authorSchema = v.fallback(v.object({ name: text, url: text }), {});
const attachmentSchema = v.fallback(v.object({ url: text, mime_type: text, title: text }), {});

const itemSchema = v.object({
  id: v.optional(v.fallback(v.optional(v.union([v.string(), v.number()])), undefined)),
  url: text, external_url: text, title: text, content_html: text, content_text: text, summary: text, image: text,
  banner_image: text, date_published: text, date_modified: text, language: text,
  author: v.optional(authorSchema), authors: v.optional(v.unknown()), tags: listOf(v.unknown()), attachments: listOf(attachmentSchema),
}); // prettier-ignore

const feedSchema = v.object({
  title: text, home_page_url: text, feed_url: text, description: text, icon: text, language: text,
  author: v.optional(authorSchema), authors: v.optional(v.unknown()), items: v.array(v.unknown()),
}); // prettier-ignore

type Item = v.InferOutput<typeof itemSchema>;
type Feed = v.InferOutput<typeof feedSchema>;

const filled = (line: string): string | undefined => (line === '' ? undefined : line);

/** Version 1 has one author, 1.1 a list; some write one object where the list belongs. */
const namesOf = ({ author, authors }: Pick<Item, 'author' | 'authors'>): readonly string[] =>
  [authors ?? author ?? []]
    .flat()
    .map((person) => plainLine(v.parse(authorSchema, person).name ?? ''))
    .filter((name) => name !== '');

const mediaOf = (item: Item, base: string | undefined): readonly MediaReference[] => {
  const pictures = [item.image, item.banner_image].map((url) => ({ url, mime_type: 'image', title: undefined }));
  return [...pictures, ...(item.attachments ?? [])].flatMap(({ url: address, mime_type, title }) => {
    const url = safeLink(address ?? '', base);
    return url === undefined ? [] : [{ url, medium: mediumOf(url, mime_type), alt: filled(plainLine(title ?? '')) }];
  });
};

type Reading = { readonly feed: Feed; readonly source: DraftSource; readonly context: ReadingContext };

const itemDates = (
  item: Item,
  context: ReadingContext,
): { published?: ParsedDate | undefined; updated?: ParsedDate | undefined } => {
  const [published, updated] = [item.date_published, item.date_modified].map((date) =>
    date === undefined ? undefined : parseDate(date, context),
  );
  return { published: published ?? updated, updated };
};

const itemText = (item: Item, base: string | undefined): CleanedHtml & { readonly partial: boolean } => {
  if (item.content_html !== undefined) {
    const cleaned = cleanHtml(item.content_html, base);
    return { ...cleaned, partial: cleaned.truncated };
  }
  const blocks = textBlocks(item.content_text ?? item.summary ?? '');
  return { blocks, truncated: false, problems: [], partial: item.content_text === undefined };
};

const titleOf = (item: Item, blocks: Draft['body'], link: string | undefined): string =>
  [item.title, item.summary].map((line) => plainTitle(line ?? '')).find((line) => line !== '') ??
  firstWords(item.content_text === undefined ? blocks : textBlocks(item.content_text), link);

const itemPeople = (item: Item, feed: Feed): readonly string[] =>
  [namesOf(item), namesOf(feed)].find((names) => names.length > 0) ?? [];

const itemLanguage = (item: Item, feed: Feed): string | undefined => languageTag(item.language ?? feed.language ?? '');

const tagsOf = ({ tags = [] }: Item): readonly string[] =>
  tags.filter((tag) => typeof tag === 'string').map((tag) => plainLine(tag));

const itemLink = ({ url, external_url }: Item, base: string | undefined): string | undefined =>
  safeLink(url ?? external_url ?? '', base);

const itemDraft = (item: Item, { feed, source, context }: Reading): Drafted => {
  const home = source.home ?? context.address;
  const link = itemLink(item, home);
  const base = link ?? home;
  const { blocks, partial, problems } = itemText(item, base);
  const draft: Draft = {
    guid: item.id?.toString(),
    link,
    title: titleOf(item, blocks, link),
    language: itemLanguage(item, feed),
    body: blocks,
    partial,
    summary: filled(plainLine(item.summary ?? '')),
    authors: itemPeople(item, feed),
    categories: tagsOf(item),
    ...itemDates(item, context),
    credits: [],
    media: mediaOf(item, base),
    source,
    withdrawn: false,
  };
  const entry = draft.guid ?? link ?? draft.title;
  return {
    draft,
    problems: problems.map((message) => ({ entry, field: 'content_html', message, action: 'the rest was kept' })),
  };
};

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

function* drafts(reading: Reading): Generator<Drafted> {
  for (const raw of reading.feed.items) {
    const item = v.safeParse(itemSchema, raw);
    if (item.success) yield itemDraft(item.output, reading);
  }
}

/** JSON Feed 1 and 1.1. Fields of a wrong type are left out, items that are no objects are skipped. */
export const readJsonFeed = (json: string, context: ReadingContext): SourceDocument => {
  const result = v.safeParse(feedSchema, parse(json));
  if (!result.success) return refusedDocument('is no JSON Feed: it has no list of items');
  const feed = result.output;
  const source = {
    name: filled(plainLine(feed.title ?? '')),
    home: safeLink(feed.home_page_url ?? '', context.address),
    language: languageTag(feed.language ?? ''),
    description: filled(plainLine(feed.description ?? '')),
    icon: safeLink(feed.icon ?? '', context.address),
  };
  return { source, entries: drafts({ feed, source, context }), problems: [] };
};
