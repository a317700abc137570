import { makeAccount } from './account.ts';
import { makeBatches } from './batches.ts';
import type { Need, Origin } from './batches.ts';
import type { Entry } from './entry.ts';
import { problemLine } from '../report/problem.ts';
import type { Problem } from '../report/problem.ts';

/** The way of entries into the store, with an account of what became of them. */
export type Intake = {
  /** Begins with a new origin; what follows comes from there. */
  readonly open: (origin: Origin) => void;
  readonly add: (entry: Entry) => void;
  /** Notes a file or address of which nothing could be read. */
  readonly fail: (problem: Problem, reason: 'unreadable' | 'unsuitable') => void;
  /** Notes an address at which nothing is new. */
  readonly pass: () => void;
  /** Puts the rest into the store and says what was done. */
  readonly finish: () => { readonly exitCode: number; readonly taken: boolean };
};

/** An intake for one import. */
export const makeIntake = (need: Need): Intake => {
  const { terminal } = need;
  const account = makeAccount();
  let batches = makeBatches({ name: '', guarded: false }, account, need);
  return {
    open: (origin) => {
      batches.close();
      batches = makeBatches(origin, account, need);
    },
    add: ({ document, problems, remarks }) => {
      for (const problem of problems) {
        terminal.warn(problemLine(problem));
        account.count('problem');
      }
      for (const remark of remarks) terminal.warn(problemLine(remark));
      if (document !== undefined) batches.add(document);
    },
    fail: (problem, reason) => {
      terminal.warn(problemLine(problem));
      account.count(reason === 'unreadable' ? 'unreadable' : 'problem');
    },
    pass: () => account.count('untouched'),
    finish: () => {
      batches.close();
      terminal.say(account.summary());
      return { exitCode: account.exitCode(), taken: account.handled() > 0 };
    },
  };
};
