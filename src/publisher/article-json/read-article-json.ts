import type { ArticleDocument } from '#article/article.ts';
import { readArticle } from '#article/read-article.ts';
import type { ArticleProblem } from '#article/read-article.ts';
import { jsonExcess } from '../documents/json-excess.ts';

/** One document of a file: the article or tombstone, or what is wrong with it. */
export type JsonEntry = {
  /** The headline or id where there is one, else the position: `#3`. */
  readonly entry: string;
} & (
  | { readonly ok: true; readonly document: ArticleDocument }
  | { readonly ok: false; readonly problems: readonly ArticleProblem[] }
);

export type ArticleJsonResult =
  | { readonly ok: true; readonly entries: Iterable<JsonEntry>; readonly count: number }
  | { readonly ok: false; readonly message: string };

const textAt = (value: unknown, field: string): string => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
  return typeof found === 'string' ? found : '';
};

const nameOf = (value: unknown, at: number): string =>
  textAt(value, 'id') || textAt(value, 'headline').slice(0, 80) || `#${at + 1}`;

function* entriesOf(values: readonly unknown[]): Generator<JsonEntry> {
  for (const [at, value] of values.entries()) {
    const entry = nameOf(value, at);
    const result = readArticle(value);
    yield result.ok ? { entry, ok: true, document: result.article } : { entry, ok: false, problems: result.problems };
  }
}

/** V8 words it `Unexpected token } in JSON at position 12`; the place is what helps. */
const whereOf = (error: unknown): string => {
  const place = /(?:at position \d+|line \d+ column \d+)/.exec(error instanceof Error ? error.message : '')?.[0];
  return place === undefined ? '' : ` (${place})`;
};

/**
 * Reads JSON text as one article or tombstone or an array of them. Never throws; entries are judged
 * one at a time while they are taken, and one that is wrong spoils no other.
 */
export const readArticleJson = (text: string): ArticleJsonResult => {
  const excess = jsonExcess(text);
  if (excess !== undefined) return { ok: false, message: `${excess} to hold articles` };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { ok: false, message: `is not valid JSON${whereOf(error)}` };
  }
  if (typeof parsed !== 'object' || parsed === null)
    return { ok: false, message: 'is JSON, but not an article or an array of articles' };
  const values: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  if (values.length === 0) return { ok: false, message: 'is an empty array' };
  return { ok: true, entries: entriesOf(values), count: values.length };
};
