import * as v from 'valibot';
import { blockSchema, imageSchema } from './blocks.ts';
import { retellingSchema } from './edition.ts';
import {
  directionSchema,
  idSchema,
  instantSchema,
  languageSchema,
  nameSchema,
  plainSchema,
  slugSchema,
  uriSchema,
  urlSchema,
} from './plain-text.ts';
import { repairSchema } from './repair/repair-record.ts';

/** The name and version of the contract. A minor version only adds optional fields and blocks. */
export const ARTICLE_SCHEMA = 'article/1.0';

const versionSchema = v.pipe(v.number(), v.integer(), v.minValue(1, 'must be 1 or more'));

/**
 * One link of the credit chain, nearest source first and originator last. Names are other people's:
 * the republisher's own name comes from the site's configuration.
 */
export const creditSchema = v.strictObject({
  name: nameSchema,
  role: v.picklist(['via', 'agency', 'originator', 'photographer', 'translator']),
  uri: v.optional(uriSchema),
  url: v.optional(urlSchema),
  lang: v.optional(languageSchema),
  dir: v.optional(directionSchema),
});

/** What happened to an article, in order; a correction is shown to readers with its date and note. */
const historySchema = v.strictObject({
  version: versionSchema,
  at: instantSchema,
  kind: v.picklist(['published', 'update', 'correction', 'clarification', 'retraction']),
  note: v.optional(plainSchema),
  fields: v.optional(v.array(plainSchema)),
});

const rightsSchema = v.strictObject({
  copyrightNotice: nameSchema,
  copyrightHolder: v.optional(plainSchema),
  usageTerms: v.optional(plainSchema),
  usageInfo: v.optional(urlSchema),
  index: v.optional(v.picklist(['index', 'noindex', 'canonical'])),
});

/** Fields of an article; names are IPTC ninjs' where it has one. Times are RFC 3339 in UTC. */
export const articleEntries = {
  schema: v.literal(ARTICLE_SCHEMA),
  id: idSchema,
  uri: uriSchema,
  altIds: v.optional(v.array(v.strictObject({ role: plainSchema, value: plainSchema }))),
  version: versionSchema,
  status: v.picklist(['usable', 'withheld']),
  language: languageSchema,
  dir: directionSchema,
  headline: nameSchema,
  kicker: v.optional(plainSchema),
  summary: v.optional(plainSchema),
  by: v.optional(plainSchema),
  located: v.optional(plainSchema),
  slug: v.optional(plainSchema),
  body: v.pipe(v.array(blockSchema), v.maxLength(2000, 'has more than 2,000 blocks')),
  lead: v.optional(imageSchema),
  // A tuple, not an array: an article without a source credit must not compile.
  credit: v.tupleWithRest([creditSchema], creditSchema),
  canonical: v.optional(urlSchema),
  firstPublished: v.optional(instantSchema),
  versionCreated: v.optional(instantSchema),
  imported: instantSchema,
  dateBasis: v.optional(v.picklist(['source', 'clamped', 'imported', 'jalali'])),
  history: v.optional(v.array(historySchema)),
  section: v.optional(slugSchema),
  subjects: v.optional(v.array(v.strictObject({ name: plainSchema, uri: v.optional(uriSchema) }))),
  keywords: v.optional(v.array(plainSchema)),
  rights: rightsSchema,
  hash: v.optional(plainSchema),
  wordCount: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Sources a text rule found in the prose; a proposal for an editor, never shown as a credit. */
  _proposedCredit: v.optional(v.array(creditSchema)),
  /** What was mended in the texts, with each text as it was received. */
  _repair: v.optional(repairSchema),
  /** Slug of the site's source page, written by the publisher. */
  _source: v.optional(slugSchema),
  /** Articles of the site that tell the same story, written by the publisher. */
  _also: v.optional(v.array(retellingSchema)),
};

/**
 * Unknown keys pass the parser here and are judged by `readArticle`, because any key that begins
 * with an underscore is an extension to be kept.
 */
export const articleSchema = v.looseObject(articleEntries);

/** The stub that stays when an article is withdrawn. It cannot hold content: strict by schema. */
export const tombstoneSchema = v.strictObject({
  schema: v.literal(ARTICLE_SCHEMA),
  id: idSchema,
  uri: uriSchema,
  version: versionSchema,
  status: v.literal('canceled'),
  removed: v.strictObject({
    at: instantSchema,
    reason: v.picklist(['source-withdrew', 'legal', 'error', 'duplicate', 'privacy']),
    note: v.optional(plainSchema),
    replacedBy: v.optional(idSchema),
  }),
});

export type Article = v.InferOutput<v.ObjectSchema<typeof articleEntries, undefined>>;
export type Tombstone = v.InferOutput<typeof tombstoneSchema>;
export type ArticleDocument = Article | Tombstone;
export type Credit = v.InferOutput<typeof creditSchema>;
export type HistoryEntry = v.InferOutput<typeof historySchema>;
