import { readArticle } from '../read-article.ts';
import { buildArticle } from './build-article.ts';

/** The problems of a document as `field: message`. */
export const problemsOf = (document: unknown): string[] => {
  const result = readArticle(document);
  return result.ok ? [] : result.problems.map(({ field, message }) => `${field}: ${message}`);
};

/** Any fields on top of a valid article, right or wrong. */
export const withFields = (fields: Record<string, unknown>): unknown => ({ ...buildArticle(), ...fields });
