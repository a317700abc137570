import * as v from 'valibot';
import { ARTICLE_SCHEMA, articleEntries, articleSchema, tombstoneSchema } from './article.ts';
import type { ArticleDocument } from './article.ts';

/** One thing wrong with a document: the path of the field, such as `body[2].content[0].href`, and why. */
export type ArticleProblem = { readonly field: string; readonly message: string };

export type ReadArticleResult =
  | { readonly ok: true; readonly article: ArticleDocument }
  | { readonly ok: false; readonly problems: readonly ArticleProblem[] };

const refused = (field: string, message: string): ReadArticleResult => ({ ok: false, problems: [{ field, message }] });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a document says of itself may be long or hold control characters; messages go to terminals. */
const shown = (text: string): string => {
  const visible = text.replace(/[\p{C}\u2028\u2029]/gu, '\uFFFD');
  return visible.length > 60 ? `${visible.slice(0, 59)}…` : visible;
};

const fieldOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${String(key)}]` : `.${shown(String(key))}`))
    .join('')
    .replace(/^\./, '') || '(document)';

/** Valibot says what it expected in its own words; a reader of the message wants one short clause. */
const messageOf = (issue: v.BaseIssue<unknown>): string => {
  if (!issue.message.startsWith('Invalid')) return issue.message;
  if (issue.received === 'undefined') return 'is missing';
  if (issue.expected === 'never') return 'is not a field of the contract';
  return `must be ${issue.expected ?? 'valid'}, not ${shown(issue.received)}`;
};

const EXTENSION = /^_[a-z]/;

const foreignKeys = (input: Record<string, unknown>): ArticleProblem[] =>
  Object.keys(input)
    .filter((key) => !Object.hasOwn(articleEntries, key) && !EXTENSION.test(key))
    .map((key) => ({ field: shown(key), message: 'is not a field of the contract' }));

const parse = (input: Record<string, unknown>): ReadArticleResult => {
  const withdrawn = input['status'] === 'canceled';
  const result = v.safeParse<typeof articleSchema | typeof tombstoneSchema>(
    withdrawn ? tombstoneSchema : articleSchema,
    input,
    // One problem a field is enough to act on.
    { abortPipeEarly: true },
  );
  const problems = (result.issues ?? []).map((issue) => ({ field: fieldOf(issue), message: messageOf(issue) }));
  if (!withdrawn) problems.push(...foreignKeys(input));
  if (result.success && problems.length === 0) return { ok: true, article: result.output };
  return { ok: false, problems };
};

/**
 * Reads unknown data as an article or a tombstone. Never throws: what is wrong comes back as a list,
 * each problem with the path of its field.
 *
 * @param input anything, usually the result of `JSON.parse`
 */
export const readArticle = (input: unknown): ReadArticleResult => {
  if (!isRecord(input)) return refused('(document)', 'is not a JSON object');
  const { schema } = input;
  if (schema === undefined) return refused('schema', `is missing; expected ${ARTICLE_SCHEMA}`);
  if (schema !== ARTICLE_SCHEMA) return refused('schema', `is not ${ARTICLE_SCHEMA}`);
  return parse(input);
};
