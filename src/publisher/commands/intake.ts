import type { ArticleDocument } from '#article/article.ts';
import { writeFile } from '../files/write-file.ts';
import { openStore } from '../store/open-store.ts';
import type { Desk, Outcome, Store } from '../store/store.ts';
import { configurationFile } from '../store/store-places.ts';
import type { Entry } from './entry.ts';
import { EXIT } from './exit-codes.ts';
import { problemLine } from './problem.ts';
import type { Problem } from './problem.ts';
import { StoreRefusal } from './store-refusal.ts';
import type { Terminal } from './terminal.ts';

/** The way of entries into the store, in batches, with an account of what became of them. */
export type Intake = {
  readonly add: (file: string, entry: Entry) => void;
  /** Notes a file of which nothing could be read. */
  readonly fail: (problem: Problem, reason: 'unreadable' | 'unsuitable') => void;
  /** Puts the rest into the store, says what was done and gives the exit code. */
  readonly finish: () => Promise<number>;
  readonly close: () => void;
};

type Need = {
  readonly store: string;
  /** Text of the configuration the store should remember, if it is to remember another. */
  readonly configuration: string | undefined;
  readonly desk: Desk;
  readonly terminal: Terminal;
};

/** Articles in one transaction: each costs a wait for the disk, and a batch must fit in memory. */
const BATCH = 500;

type Count = Record<Outcome['kind'] | 'problem' | 'unreadable', number>;

const exitCode = ({ problem, unreadable, refused, ...taken }: Count): number => {
  if (problem + unreadable + refused === 0) return EXIT.ok;
  if (Object.values(taken).some((count) => count > 0)) return EXIT.someProblems;
  return problem + refused === 0 ? EXIT.noInput : EXIT.badData;
};

const WORDS: readonly (readonly [keyof Count, string])[] = [
  ['added', 'new'],
  ['changed', 'changed'],
  ['unchanged', 'unchanged'],
  ['withdrawn', 'withdrawn'],
  ['kept-out', 'stay withdrawn'],
  ['refused', 'refused'],
];

const summary = (count: Count): string => {
  const parts = WORDS.filter(([kind]) => count[kind] > 0).map(
    ([kind, word]) => `${count[kind].toLocaleString('en')} ${word}`,
  );
  return parts.length === 0 ? 'Nothing was imported' : `Imported: ${parts.join(', ')}`;
};

const openOrThrow = (path: string): Store => {
  const opened = openStore(path, true);
  if (!opened.ok) throw new StoreRefusal(path, opened.message);
  return opened.store;
};

/** Opens the store when the first batch is full or the import ends, and not before. */
export const makeIntake = ({ store: path, configuration, desk, terminal }: Need): Intake => {
  const count: Count = {
    added: 0,
    changed: 0,
    unchanged: 0,
    withdrawn: 0,
    'kept-out': 0,
    refused: 0,
    problem: 0,
    unreadable: 0,
  };
  let waiting: { readonly file: string; readonly document: ArticleDocument }[] = [];
  let store: Store | undefined;
  let done = 0;
  const flush = (): void => {
    if (waiting.length === 0) return;
    store ??= openOrThrow(path);
    const outcomes = store.take(waiting.map(({ document }) => document), desk); // prettier-ignore
    for (const [at, outcome] of outcomes.entries()) {
      count[outcome.kind] += 1;
      if (outcome.kind !== 'refused') continue;
      const { id, field, message } = outcome;
      terminal.warn(
        problemLine({ file: waiting[at]?.file ?? '', entry: id, field, message, action: 'the article was not taken' }),
      );
    }
    done += waiting.length;
    waiting = [];
    terminal.progress(`${done.toLocaleString('en')} articles imported`);
  };
  return {
    add: (file, { document, problems, remarks }) => {
      for (const problem of [...problems, ...remarks]) terminal.warn(problemLine(problem));
      count.problem += problems.length;
      if (document !== undefined) waiting.push({ file, document });
      if (waiting.length >= BATCH) flush();
    },
    fail: (problem, reason) => {
      terminal.warn(problemLine(problem));
      count[reason === 'unreadable' ? 'unreadable' : 'problem'] += 1;
    },
    finish: async () => {
      flush();
      if (store !== undefined && configuration !== undefined) await writeFile(configurationFile(path), configuration);
      terminal.say(summary(count));
      return exitCode(count);
    },
    close: () => store?.close(),
  };
};
