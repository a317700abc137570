import * as v from 'valibot';
import {
  directionSchema,
  idSchema,
  instantSchema,
  languageSchema,
  nameSchema,
  plainSchema,
  slugSchema,
} from './plain-text.ts';

export const LIST_SCHEMA = 'list/1.0';

/** Items in one sealed page. */
export const SEALED_SIZE = 50;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const sourceSchema = v.strictObject({ slug: slugSchema, name: nameSchema, lang: v.optional(languageSchema) });

/** Another article that tells the same story, from whichever source. */
export const retellingSchema = v.strictObject({ id: idSchema, source: sourceSchema });

/** What a list row needs to know of an article. Times are RFC 3339 in UTC, `words` counts the body. */
export const articleSummarySchema = v.strictObject({
  id: idSchema,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  language: languageSchema,
  dir: directionSchema,
  headline: nameSchema,
  summary: v.optional(plainSchema),
  section: v.optional(slugSchema),
  source: sourceSchema,
  firstPublished: v.optional(instantSchema),
  imported: instantSchema,
  corrected: v.optional(v.boolean()),
  words: count,
  /** Articles for which this row stands too, in the order in which they came. */
  also: v.optional(v.array(retellingSchema)),
});

/**
 * A page of a list. Sealed pages are numbered from the oldest, hold up to `SEALED_SIZE` items and
 * change only when an item is corrected or withdrawn; the head (`page` 0) holds what is newer, so
 * that adding an article touches a fixed number of files whatever the size of the archive.
 */
export const listPageSchema = v.strictObject({
  schema: v.literal(LIST_SCHEMA),
  list: v.string(),
  /** 0 for the head, else the number of the sealed page, from 1. */
  page: count,
  /**
   * How many sealed pages there are; the newest of them has this number. A sealed page knows at most
   * of its newer neighbour, because it must not change whenever another page is sealed.
   */
  sealed: count,
  /** How many items the whole list has; the head alone says it, because it changes with each of them. */
  total: v.optional(count),
  /** When the newest item came in; absent for an empty list. */
  updated: v.optional(instantSchema),
  /** Newest first. */
  items: v.array(articleSummarySchema),
});

export type ArticleSummary = v.InferOutput<typeof articleSummarySchema>;
export type Retelling = v.InferOutput<typeof retellingSchema>;
export type ListPage = v.InferOutput<typeof listPageSchema>;

/** Which list: the newest of an edition, a section of an edition, or a source in all languages. */
export type ListName =
  | { readonly kind: 'latest'; readonly language: string }
  | { readonly kind: 'section'; readonly language: string; readonly slug: string }
  | { readonly kind: 'source'; readonly slug: string };
