import type { ArticleDocument } from '#article/article.ts';
import { isTombstone } from '#article/is-tombstone.ts';
import { isUpheaval, WATCHED } from '../../sources/upheaval.ts';
import type { Desk, Outcome, Store } from '../../store/store.ts';
import type { Account } from './account.ts';
import { problemLine } from '../report/problem.ts';
import type { Terminal } from '../report/terminal.ts';

/** Where entries come from: a file, or an address, whose changes are watched. */
export type Origin = { readonly name: string; readonly guarded: boolean };

export type Need = {
  /** Called when there is something to put into the store, and not before. */
  readonly store: () => Store;
  readonly desk: Desk;
  readonly terminal: Terminal;
};

/** Documents of one origin on their way into the store. */
export type Batches = {
  readonly add: (document: ArticleDocument) => void;
  /** Puts in what waits, and decides on the changes that were held meanwhile. */
  readonly close: () => void;
};

/** Articles in one transaction: each costs a wait for the disk, and what waits is memory that is given back late. */
const BATCH = 50;

const refusalLine = (outcome: Extract<Outcome, { kind: 'refused' }>, file: string): string => {
  const { id, field, message } = outcome;
  return problemLine({ file, entry: id, field, message, action: 'the article was not taken' });
};

/** Whether the changes an origin brings are too many to be made without a person's word. */
const isSuspicious = (held: readonly ArticleDocument[], store: Store): boolean => {
  const [first] = held;
  const known = first && store.read(first.id);
  if (known === undefined || isTombstone(known)) return false;
  const newest = new Set(store.recent(known.credit[0].name, WATCHED));
  return isUpheaval(held.filter(({ id }) => newest.has(id)).length, newest.size);
};

type Books = Need & { readonly account: Account };

const quarantine = (held: readonly ArticleDocument[], origin: Origin, need: Books): void => {
  const { store, desk, terminal, account } = need;
  account.count('held', held.length);
  account.count('problem');
  store().quarantine.put(held, origin.name, desk.now);
  const message = `would change ${held.length.toLocaleString('en')} articles at once`;
  terminal.warn(problemLine({ file: origin.name, message, action: 'they were held (see: review list)' }));
};

/** What comes under the id of another story waits for a person: neither may be lost without a word. */
const keepReused = (document: ArticleDocument, origin: Origin, { store, desk, terminal, account }: Books): void => {
  const known = store().read(document.id);
  if (known === undefined || isTombstone(known) || isTombstone(document)) return;
  account.count('problem');
  store().quarantine.put([document], origin.name, desk.now);
  const guid = document.altIds?.find(({ role }) => role === 'guid')?.value ?? document.id;
  const message = `is now the id of another story, "${document.headline}"; "${known.headline}" had it before`;
  terminal.warn(
    problemLine({ file: origin.name, entry: guid, field: 'id', message, action: 'it was held (see: review list)' }),
  );
};

/** Begins with a new origin. */
export const makeBatches = (origin: Origin, account: Account, need: Need): Batches => {
  const { store, desk, terminal } = need;
  let waiting: ArticleDocument[] = [];
  let held: ArticleDocument[] = [];
  const put = (documents: readonly ArticleDocument[], hold: boolean): void => {
    if (documents.length === 0) return;
    for (const [at, outcome] of store()
      .take(documents, { ...desk, hold })
      .entries()) {
      const document = documents[at];
      if (outcome.kind === 'held' && document !== undefined) held.push(document);
      else account.count(outcome.kind);
      if (outcome.kind === 'refused') terminal.warn(refusalLine(outcome, origin.name));
      if (outcome.kind === 'other-story' && document !== undefined) keepReused(document, origin, { ...need, account });
    }
    terminal.progress(`${account.handled().toLocaleString('en')} articles imported`);
  };
  const flush = (): void => {
    const documents = waiting;
    waiting = [];
    put(documents, origin.guarded);
  };
  return {
    add: (document) => {
      waiting.push(document);
      if (waiting.length >= BATCH) flush();
    },
    close: () => {
      flush();
      const changes = held;
      held = [];
      if (changes.length === 0 || !isSuspicious(changes, store())) put(changes, false);
      else quarantine(changes, origin, { ...need, account });
    },
  };
};
