import * as v from 'valibot';
import type { ArticleDocument } from '#article/article.ts';
import { ARTICLE_SCHEMA } from '#article/article.ts';
import { listPageSchema } from '#article/edition.ts';
import type { ListPage } from '#article/edition.ts';
import { readArticle } from '#article/read-article.ts';
import { siteSchema, sourcesSchema } from '#article/site.ts';
import type { Site, Source } from '#article/site.ts';
import { ReadingProblem } from './reading-problem.ts';

/** Turns parsed JSON of an address into its type, or throws the problem it has. */
export type ResourceReader<T> = (address: string, json: unknown) => T;

const reader =
  <T>(schema: v.GenericSchema<unknown, T>): ResourceReader<T> =>
  (address, json) => {
    const result = v.safeParse(schema, json);
    if (!result.success) throw new ReadingProblem('malformed', address, result.issues);
    return result.output;
  };

export const readSite: ResourceReader<Site> = reader(siteSchema);
export const readSources: ResourceReader<Source[]> = reader(sourcesSchema);
export const readListPage: ResourceReader<ListPage> = reader(listPageSchema);

const isNewerArticle = (json: unknown): boolean => {
  const schema: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, 'schema') : undefined;
  return typeof schema === 'string' && schema.startsWith('article/') && schema !== ARTICLE_SCHEMA;
};

export const readArticleDocument: ResourceReader<ArticleDocument> = (address, json) => {
  if (isNewerArticle(json)) throw new ReadingProblem('too-new', address);
  const result = readArticle(json);
  if (!result.ok) throw new ReadingProblem('malformed', address, result.problems);
  return result.article;
};
