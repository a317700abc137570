import * as v from 'valibot';
import { expect, it } from 'vitest';
import { GENERATION, releaseSchema } from './release.ts';

it('accepts the release this source would publish', () => {
  expect(v.is(releaseSchema, { build: 'a1', minCompatible: GENERATION })).toBe(true);
});

it.each([{}, { build: '', minCompatible: 1 }, { build: 'a1', minCompatible: 0 }, { build: 'a1', minCompatible: '1' }])(
  'refuses %o, because a wrong release could reload every reader',
  (release) => {
    expect(v.is(releaseSchema, release)).toBe(false);
  },
);
