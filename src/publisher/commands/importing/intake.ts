import type { ArticleDocument } from '#article/article.ts';
import type { Desk, Outcome, Store } from '../../store/store.ts';
import { makeAccount } from './account.ts';
import type { Entry } from './entry.ts';
import { problemLine } from '../report/problem.ts';
import type { Problem } from '../report/problem.ts';
import type { Terminal } from '../report/terminal.ts';

/** The way of entries into the store, in batches, with an account of what became of them. */
export type Intake = {
  readonly add: (file: string, entry: Entry) => void;
  /** Notes a file of which nothing could be read. */
  readonly fail: (problem: Problem, reason: 'unreadable' | 'unsuitable') => void;
  /** Puts the rest into the store and says what was done. */
  readonly finish: () => { readonly exitCode: number; readonly taken: boolean };
};

type Need = {
  /** Called when there is something to put into the store, and not before. */
  readonly store: () => Store;
  readonly desk: Desk;
  readonly terminal: Terminal;
};

/** Articles in one transaction: each costs a wait for the disk, and a batch must fit in memory. */
const BATCH = 500;

type Waiting = { readonly file: string; readonly document: ArticleDocument };

const refusalLine = (outcome: Extract<Outcome, { kind: 'refused' }>, file: string): string => {
  const { id, field, message } = outcome;
  return problemLine({ file, entry: id, field, message, action: 'the article was not taken' });
};

/** An intake for one import. */
export const makeIntake = ({ store, desk, terminal }: Need): Intake => {
  const account = makeAccount();
  let waiting: Waiting[] = [];
  let done = 0;
  const flush = (): void => {
    const documents = waiting.map(({ document }) => document);
    if (documents.length === 0) return;
    for (const [at, outcome] of store().take(documents, desk).entries()) {
      account.count(outcome.kind);
      if (outcome.kind === 'refused') terminal.warn(refusalLine(outcome, waiting[at]?.file ?? ''));
    }
    done += documents.length;
    waiting = [];
    terminal.progress(`${done.toLocaleString('en')} articles imported`);
  };
  return {
    add: (file, { document, problems, remarks }) => {
      for (const problem of problems) {
        terminal.warn(problemLine(problem));
        account.count('problem');
      }
      for (const remark of remarks) terminal.warn(problemLine(remark));
      if (document !== undefined) waiting.push({ file, document });
      if (waiting.length >= BATCH) flush();
    },
    fail: (problem, reason) => {
      terminal.warn(problemLine(problem));
      account.count(reason === 'unreadable' ? 'unreadable' : 'problem');
    },
    finish: () => {
      flush();
      terminal.say(account.summary());
      return { exitCode: account.exitCode(), taken: done > 0 };
    },
  };
};
