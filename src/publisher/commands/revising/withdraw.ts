import { ARTICLE_SCHEMA } from '#article/article.ts';
import type { ArticleDocument } from '#article/article.ts';
import { readArticle } from '#article/read-article.ts';
import type { ReadArticleResult } from '#article/read-article.ts';
import { sha256 } from '../../files/sha256.ts';
import type { Store } from '../../store/store.ts';
import { EXIT } from '../report/exit-codes.ts';
import { printable } from '../report/terminal.ts';
import type { Terminal } from '../report/terminal.ts';
import { withStore } from '../with-store.ts';
import { idIn, missingArticle } from './named-article.ts';

export type Withdrawal = {
  readonly store: string;
  /** Id or address of the article. */
  readonly article: string;
  readonly reason: string;
  /** Shown to readers in the article's place. */
  readonly note?: string | undefined;
  /** Id or address of the article to read instead. */
  readonly replacedBy?: string | undefined;
  /** RFC 3339 in UTC. */
  readonly now: string;
};

const stubOf = ({ id, uri, version }: ArticleDocument, { reason, note, replacedBy, now }: Withdrawal): unknown => {
  const removed = { at: now, reason, note, replacedBy: replacedBy && idIn(replacedBy) };
  return { schema: ARTICLE_SCHEMA, id, uri, version: version + 1, status: 'canceled', removed };
};

const unknownIn = (store: Store, { article, replacedBy }: Withdrawal): string | undefined =>
  [article, replacedBy].find((name) => name !== undefined && store.read(idIn(name)) === undefined);

const judged = (request: Withdrawal, before: ArticleDocument): ReadArticleResult =>
  readArticle(JSON.parse(JSON.stringify(stubOf(before, request))));

/**
 * Withdraws an article: its words leave the store, a stub with the reason stays, and no later import
 * brings it back.
 *
 * @returns the exit code
 */
export const withdraw = (request: Withdrawal, terminal: Terminal): Promise<number> =>
  withStore(request.store, terminal, (store) => {
    const { article, now } = request;
    const before = store.read(idIn(article));
    const unknown = unknownIn(store, request);
    if (before === undefined || unknown !== undefined) {
      terminal.warn(missingArticle(unknown ?? article));
      return EXIT.badData;
    }
    const stub = judged(request, before);
    if (!stub.ok) {
      for (const { field, message } of stub.problems) terminal.warn(printable(`${field} ${message}`));
      return EXIT.usage;
    }
    const [outcome] = store.take([stub.article], { now, sha256, sourceOf: (name) => name });
    const { id } = before;
    const done = outcome?.kind === 'withdrawn';
    terminal.say(done ? `Withdrew ${id}; publish to take it off the site` : `${id} is withdrawn already`);
    return EXIT.ok;
  });
