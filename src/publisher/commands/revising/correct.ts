import { isTombstone } from '#article/is-tombstone.ts';
import type { Article } from '#article/article.ts';
import { readArticleJson } from '../../article-json/read-article-json.ts';
import { correctArticle, CORRECTABLE } from '../../editing/correct-article.ts';
import type { Correctable, Correction } from '../../editing/correct-article.ts';
import { decodeText } from '../../files/decode-text.ts';
import { readInput } from '../../files/read-input.ts';
import { sha256 } from '../../files/sha256.ts';
import type { Store } from '../../store/store.ts';
import { EXIT } from '../report/exit-codes.ts';
import { problemLine } from '../report/problem.ts';
import type { Problem } from '../report/problem.ts';
import type { Terminal } from '../report/terminal.ts';
import { withStore } from '../with-store.ts';
import { idIn, missingArticle } from './named-article.ts';

export type CorrectRequest = {
  readonly store: string;
  /** Id or address of the article. */
  readonly article: string;
  /** `headline=…`; an empty value takes the field away. */
  readonly fields: readonly string[];
  /** File with the whole article as it should be. */
  readonly file?: string | undefined;
  /** Shown to readers. */
  readonly note: string;
  /** RFC 3339 in UTC. */
  readonly now: string;
};

const LARGEST = 16 * 1024 * 1024;

type Refusal = { readonly problem: Problem; readonly code: number };

/** The one article in a text, or what is wrong with it. */
const onlyArticle = (text: string): Article | Omit<Problem, 'file'> => {
  const result = readArticleJson(text);
  if (!result.ok) return { message: result.message };
  const [only] = result.entries;
  if (only === undefined || result.count > 1) return { message: 'holds more than one article' };
  if (!only.ok) return only.problems[0] ?? { message: 'is not an article' };
  return isTombstone(only.document) ? { message: 'is a withdrawal (use withdraw)' } : only.document;
};

const replacementIn = async (file: string): Promise<Article | Refusal> => {
  const input = await readInput(file, LARGEST);
  if (!input.ok) return { problem: { file, message: input.message }, code: EXIT.noInput };
  const decoded = decodeText(input.bytes);
  const found = decoded.ok ? onlyArticle(decoded.text) : { message: decoded.message };
  return 'message' in found ? { problem: { file, ...found }, code: EXIT.badData } : found;
};

const isCorrectable = (field: string): field is Correctable => CORRECTABLE.some((known) => known === field);

/** The fields a person wrote as `name=value`, or the one that cannot be understood. */
const fieldsOf = (written: readonly string[]): Correction['fields'] | string => {
  const fields: Partial<Record<Correctable, string>> = {};
  for (const one of written) {
    const [, field = '', line = ''] = /^(\w+)=(.*)$/su.exec(one) ?? [];
    if (!isCorrectable(field)) return one;
    fields[field] = line.trim();
  }
  return fields;
};

const amend = (store: Store, request: CorrectRequest, correction: Correction): Refusal | string => {
  const { article: name, now } = request;
  const id = idIn(name);
  let answer: Refusal | string = {
    problem: { file: id, message: 'is withdrawn; what it said is gone' },
    code: EXIT.badData,
  };
  store.amend(
    id,
    (before) => {
      if (isTombstone(before)) return undefined;
      const result = correctArticle(before, correction, { now, sha256 });
      answer = result.ok
        ? `Corrected ${id} (${result.changed.join(', ')}), now version ${result.article.version}`
        : { problem: { file: id, ...result.problem, action: 'nothing was changed' }, code: EXIT.badData };
      return result.ok ? result.article : undefined;
    },
    now,
  );
  return answer;
};

/**
 * Corrects an article: a new version whose history tells readers when and what was put right.
 *
 * @returns the exit code
 */
export const correct = async (request: CorrectRequest, terminal: Terminal): Promise<number> => {
  const fields = fieldsOf(request.fields);
  if (typeof fields === 'string') {
    terminal.warn(problemLine({ file: fields, message: `is not FIELD=TEXT with one of ${CORRECTABLE.join(', ')}` }));
    return EXIT.usage;
  }
  const replacement = request.file === undefined ? undefined : await replacementIn(request.file);
  const fail = ({ problem, code }: Refusal): number => {
    terminal.warn(problemLine(problem));
    return code;
  };
  if (replacement !== undefined && 'problem' in replacement) return fail(replacement);
  return withStore(request.store, terminal, (store) => {
    if (store.read(idIn(request.article)) === undefined) {
      terminal.warn(missingArticle(request.article));
      return EXIT.badData;
    }
    const answer = amend(store, request, { fields, replacement, note: request.note });
    if (typeof answer !== 'string') return fail(answer);
    terminal.say(answer);
    return EXIT.ok;
  });
};
