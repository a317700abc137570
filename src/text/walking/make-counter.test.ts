import { expect, it } from 'vitest';
import { makeCounter } from './make-counter.ts';

/** Counts words first, and second the further characters of each. */
const count = makeCounter<'between' | 'in-word'>({
  places: ['between', 'in-word'],
  next: (_place, code) => (code === 0x20 ? 'between' : 'in-word'),
  counts: (before, after) => {
    if (after === 'between') return undefined;
    return before === 'between' ? 'first' : 'second';
  },
});

it('counts what the steps of an automaton count for', () => {
  expect(count('')).toEqual({ first: 0, second: 0 });
  expect(count('خبر تازه')).toEqual({ first: 2, second: 5 });
});

it('begins every text at the first place, and answers the same when asked again', () => {
  expect(count('یخ')).toEqual({ first: 1, second: 1 });
  expect(count('یخ')).toEqual({ first: 1, second: 1 });
});

it('takes one step for a character of two code units', () => {
  expect(count('🎉🎉 a🎉')).toEqual({ first: 2, second: 2 });
});
