import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import type { ConversionConfig, JsonSchema } from '@valibot/to-json-schema';
import { ARTICLE_SCHEMA, articleSchema, creditSchema, tombstoneSchema } from './article.ts';
import { blockSchema, contentSchema, imageSchema } from './blocks.ts';
import { retellingSchema } from './edition.ts';
import {
  directionSchema,
  idSchema,
  instantSchema,
  languageSchema,
  nameSchema,
  plainSchema,
  slugSchema,
  textSchema,
  uriSchema,
  urlSchema,
} from './plain-text.ts';

const DEFINITIONS = {
  plain: plainSchema,
  name: nameSchema,
  text: textSchema,
  url: urlSchema,
  uri: uriSchema,
  language: languageSchema,
  direction: directionSchema,
  id: idSchema,
  instant: instantSchema,
  slug: slugSchema,
  content: contentSchema,
  image: imageSchema,
  block: blockSchema,
  credit: creditSchema,
  retelling: retellingSchema,
  article: articleSchema,
  tombstone: tombstoneSchema,
};

/** What JSON Schema says otherwise than Valibot: a string may have to fit two patterns, all of them Unicode. */
const overrideAction: ConversionConfig['overrideAction'] = ({ valibotAction, jsonSchema }) => {
  if (valibotAction.type === 'check_items') return { ...jsonSchema, uniqueItems: true };
  // The one check of the contract asks whether a day is in the calendar.
  if (valibotAction.type === 'check') return { ...jsonSchema, format: 'date-time' };
  if (!('requirement' in valibotAction && valibotAction.requirement instanceof RegExp)) return undefined;
  const { pattern: _alone, allOf = [], ...rest } = jsonSchema;
  return { ...rest, allOf: [...allOf, { pattern: valibotAction.requirement.source }] };
};

/** `readArticle` judges the keys of an article; here that is said in the schema's own words. */
const EXTENSIONS: JsonSchema = { additionalProperties: false, patternProperties: { '^_[a-z]': {} } };

/**
 * The contract as JSON Schema 2020-12, for readers and publishers that are not written in
 * JavaScript. It is published as `public/schema/article-1.0.schema.json`.
 */
export const articleJsonSchema = (): JsonSchema => {
  const $defs = toJsonSchemaDefs(DEFINITIONS, { target: 'draft-2020-12', overrideAction });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:yelloweston:${ARTICLE_SCHEMA}`,
    title: 'Article 1.0',
    oneOf: [{ $ref: '#/$defs/article' }, { $ref: '#/$defs/tombstone' }],
    $defs: { ...$defs, article: { ...$defs.article, ...EXTENSIONS } },
  };
};
