import type { Outcome } from '../../store/store.ts';
import { EXIT } from '../report/exit-codes.ts';

/** What became of everything one import was given. */
export type Account = {
  readonly count: (kind: Outcome['kind'] | 'problem' | 'unreadable') => void;
  /** One line for the person. */
  readonly summary: () => string;
  readonly exitCode: () => number;
};

const WORDS: Readonly<Record<Outcome['kind'], string>> = {
  added: 'new',
  changed: 'changed',
  unchanged: 'unchanged',
  withdrawn: 'withdrawn',
  restored: 'restored',
  'kept-out': 'stay withdrawn',
  refused: 'refused',
};

/** Opens an account in which nothing stands yet. */
export const makeAccount = (): Account => {
  const counts = new Map<string, number>();
  const of = (kind: string): number => counts.get(kind) ?? 0;
  return {
    count: (kind) => void counts.set(kind, of(kind) + 1),
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
