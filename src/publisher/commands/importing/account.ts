import type { Outcome } from '../../store/store.ts';
import { EXIT } from '../report/exit-codes.ts';

/** What became of everything one import was given. */
export type Account = {
  /** `untouched`: an address at which nothing had changed. */
  readonly count: (kind: Outcome['kind'] | 'problem' | 'unreadable' | 'untouched', more?: number) => void;
  /** How many documents reached the store, whatever became of them. */
  readonly handled: () => number;
  /** One line for the person. */
  readonly summary: () => string;
  readonly exitCode: () => number;
};

const WORDS: Readonly<Record<Outcome['kind'] | 'untouched', string>> = {
  added: 'new',
  changed: 'changed',
  unchanged: 'unchanged',
  withdrawn: 'withdrawn',
  restored: 'restored',
  held: 'held for review',
  'other-story': 'held as another story',
  'kept-out': 'stay withdrawn',
  refused: 'refused',
  untouched: 'addresses without news',
};

/** Opens an account in which nothing stands yet. */
export const makeAccount = (): Account => {
  const counts = new Map<string, number>();
  const of = (kind: string): number => counts.get(kind) ?? 0;
  return {
    count: (kind, more = 1) => void counts.set(kind, of(kind) + more),
    handled: () => Object.keys(WORDS).reduce((sum, kind) => sum + (kind === 'untouched' ? 0 : of(kind)), 0),
    summary: () => {
      const parts = Object.entries(WORDS).filter(([kind]) => of(kind) > 0);
      if (parts.length === 0) return 'Nothing was imported';
      return `Imported: ${parts.map(([kind, word]) => `${of(kind).toLocaleString('en')} ${word}`).join(', ')}`;
    },
    exitCode: () => {
      const wrong = of('problem') + of('refused');
      if (wrong + of('unreadable') === 0) return EXIT.ok;
      const taken = [...counts.keys()].some((kind) => kind in WORDS && kind !== 'refused');
      if (taken) return EXIT.someProblems;
      return wrong === 0 ? EXIT.noInput : EXIT.badData;
    },
  };
};
