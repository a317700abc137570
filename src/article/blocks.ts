import * as v from 'valibot';
import { directionSchema, languageSchema, plainSchema, textSchema, urlSchema } from './plain-text.ts';

/** Marks an inline run may carry. Flat, never nested: no depth attack, trivial diff and search. */
const markSchema = v.picklist(['b', 'i', 'u', 's', 'code', 'sub', 'sup', 'q', 'br']);

const inlineSchema = v.strictObject({
  t: textSchema,
  m: v.optional(
    v.pipe(
      v.array(markSchema),
      v.checkItems((mark, at, all) => all.indexOf(mark) === at, 'repeats a mark'),
    ),
  ),
  href: v.optional(urlSchema),
  dir: v.optional(directionSchema),
  lang: v.optional(languageSchema),
});

export const contentSchema = v.pipe(v.array(inlineSchema), v.maxLength(500, 'has more than 500 runs'));

/** What every text block may say of itself; a missing `dir` or `lang` means the article's. */
const textual = {
  id: v.optional(plainSchema),
  dir: v.optional(directionSchema),
  lang: v.optional(languageSchema),
};

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000));

/** Widths of the smaller copies of a picture in pixels, rising; written by the publisher, who draws them. */
const renditionsSchema = v.pipe(v.array(pixels), v.minLength(1), v.maxLength(8, 'has more than 8 renditions'));

/** A picture of our own copy: `src` names `/m/<2 hex>/<hash>`, so hot-linking cannot be written. */
export const imageSchema = v.strictObject({
  type: v.literal('image'),
  id: v.optional(plainSchema),
  src: v.pipe(v.string(), v.regex(/^\/m\/[0-9a-f]{2}\/[0-9a-f]{16,64}$/, 'is not an own media path /m/xx/hash')),
  origin: v.optional(urlSchema),
  width: v.optional(pixels),
  height: v.optional(pixels),
  renditions: v.optional(renditionsSchema),
  /** Of the widest rendition in its small form, else of the picture: what a browser fetches at most. Written by the publisher. */
  bytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  alt: v.optional(plainSchema),
  caption: v.optional(contentSchema),
  credit: v.optional(plainSchema),
  blur: v.optional(v.pipe(v.string(), v.maxLength(64))),
});

const span = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)));

const cellSchema = v.strictObject({
  content: contentSchema,
  header: v.optional(v.boolean()),
  colSpan: span,
  rowSpan: span,
});

const proseSchema = v.strictObject({
  type: v.picklist(['paragraph', 'quote', 'preformatted']),
  ...textual,
  content: contentSchema,
});

const headingSchema = v.strictObject({
  type: v.literal('heading'),
  ...textual,
  level: v.picklist([2, 3, 4]),
  content: contentSchema,
});

const listSchema = v.strictObject({
  type: v.literal('list'),
  ...textual,
  ordered: v.optional(v.boolean()),
  items: v.pipe(v.array(contentSchema), v.maxLength(500, 'has more than 500 items')),
});

const embedSchema = v.strictObject({
  type: v.literal('embed'),
  id: v.optional(plainSchema),
  provider: v.picklist(['youtube', 'aparat', 'telegram', 'x', 'instagram', 'link']),
  url: urlSchema,
  title: v.optional(plainSchema),
});

const dividerSchema = v.strictObject({ type: v.literal('divider'), id: v.optional(plainSchema) });

const tableSchema = v.strictObject({
  type: v.literal('table'),
  ...textual,
  caption: v.optional(contentSchema),
  rows: v.pipe(v.array(v.pipe(v.array(cellSchema), v.maxLength(100))), v.maxLength(2000)),
});

/** One block of a body. HTML is never stored: React renders these as text nodes. */
export const blockSchema = v.variant('type', [
  proseSchema,
  headingSchema,
  listSchema,
  imageSchema,
  embedSchema,
  dividerSchema,
  tableSchema,
]);

export type Inline = v.InferOutput<typeof inlineSchema>;
export type Content = v.InferOutput<typeof contentSchema>;
export type ImageBlock = v.InferOutput<typeof imageSchema>;
export type ProseBlock = v.InferOutput<typeof proseSchema>;
export type HeadingBlock = v.InferOutput<typeof headingSchema>;
export type ListBlock = v.InferOutput<typeof listSchema>;
export type EmbedBlock = v.InferOutput<typeof embedSchema>;
export type TableBlock = v.InferOutput<typeof tableSchema>;
export type TableCell = v.InferOutput<typeof cellSchema>;
export type Block = v.InferOutput<typeof blockSchema>;
