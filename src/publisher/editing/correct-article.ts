import type { Article, HistoryEntry } from '#article/article.ts';
import { readArticle } from '#article/read-article.ts';
import type { ArticleProblem } from '#article/read-article.ts';
import { isTombstone } from '#article/is-tombstone.ts';
import type { Sha256 } from './article-id.ts';
import { changedFields } from './content-hash.ts';
import { nameBlocks, sealArticle } from './finish-article.ts';

/** Fields an editor may set from a command line: those that are one line of text. */
export const CORRECTABLE = ['headline', 'kicker', 'summary', 'by', 'located', 'section'] as const;

export type Correctable = (typeof CORRECTABLE)[number];

/** An editor's change, and what readers are told of it. */
export type Correction = {
  /** Lines to set; an empty one takes the field away. */
  readonly fields: Readonly<Partial<Record<Correctable, string>>>;
  /** The whole new text, where a line is not enough. */
  readonly replacement?: Article | undefined;
  readonly note: string;
};

export type CorrectionResult =
  | { readonly ok: true; readonly article: Article; readonly changed: readonly string[] }
  | { readonly ok: false; readonly problem: ArticleProblem };

const withLines = (article: Article, fields: Correction['fields']): unknown => {
  const lines = new Map<string, unknown>(Object.entries(article));
  for (const [field, line] of Object.entries(fields)) lines.set(field, line === '' ? undefined : line);
  return JSON.parse(JSON.stringify(Object.fromEntries(lines)));
};

/** The article as the editor wants it, if the contract and the article's identity allow that. */
const edited = (before: Article, { fields, replacement = before }: Correction): Article | ArticleProblem => {
  const { id, credit } = before;
  if (replacement.id !== id) return { field: 'id', message: `is ${replacement.id}, not ${id}` };
  if (replacement.credit[0].name !== credit[0].name)
    return { field: 'credit', message: `names another source than "${credit[0].name}"` };
  const judged = readArticle(withLines(replacement, fields));
  if (!judged.ok) return judged.problems[0] ?? { field: '(document)', message: 'is not an article' };
  if (isTombstone(judged.article)) return { field: 'status', message: 'is canceled' };
  return nameBlocks({ ...judged.article, uri: before.uri });
};

/** An editor's words were not received: what was mended in a field is forgotten once the field is another. */
const repairBesides = (changed: readonly string[], { _repair }: Article): Article['_repair'] => {
  if (_repair === undefined) return undefined;
  const texts = _repair.texts.filter(({ field }) => !changed.includes(field.replace(/[.[].*$/, '')));
  return texts.length === 0 ? undefined : { ..._repair, texts };
};

/**
 * Makes the next version of an article, with an entry in its history that readers see. Pure; the
 * desk gives the time (RFC 3339 in UTC) and a digest.
 */
export const correctArticle = (
  before: Article,
  correction: Correction,
  desk: { readonly now: string; readonly sha256: Sha256 },
): CorrectionResult => {
  const after = edited(before, correction);
  if ('message' in after) return { ok: false, problem: after };
  const changed = changedFields(before, after);
  if (changed.length === 0)
    return { ok: false, problem: { field: '(document)', message: 'says what the article says already' } };
  const { imported, history = [] } = before;
  const _repair = repairBesides(changed, after);
  const version = before.version + 1;
  const entry: HistoryEntry = { version, at: desk.now, kind: 'correction', note: correction.note, fields: changed };
  const corrected = { ...after, imported, version, versionCreated: desk.now, history: [...history, entry], _repair };
  const article = sealArticle(corrected, desk.sha256);
  return { ok: true, article, changed };
};
