import { expect, it } from 'vitest';
import type { ListPage } from '#article/edition.ts';
import { buildSummary } from '#article/examples/build-summary.ts';
import { freshStories } from './fresh-stories.ts';

const page = (updated: string | undefined, ...ids: string[]): ListPage => ({
  ...{ schema: 'list/1.0', list: 'latest/fa', page: 0, sealed: 0 },
  ...(updated !== undefined && { updated }),
  items: ids.map((id) => buildSummary({ id, imported: '2026-03-21T06:30:00Z' })),
});

const ids = (shown: ListPage, newer: ListPage): string[] => freshStories(shown, newer).map(({ id }) => id);

it('are those the list shown has not, in the order of the newer one', () => {
  expect(ids(page('2026-03-20T00:00:00Z', 'b'), page(undefined, 'd', 'c', 'b'))).toEqual(['d', 'c']);
});

it('are none where nothing came, or stories went', () => {
  expect(ids(page('2026-03-20T00:00:00Z', 'a', 'b'), page(undefined, 'a'))).toEqual([]);
});

it('are not what was shown nowhere though it is older, as a list that grows downwards has', () => {
  expect(ids(page('2026-03-22T00:00:00Z', 'b'), page(undefined, 'a', 'b'))).toEqual([]);
});

it('are all of them where the list was empty', () => {
  expect(ids(page(undefined), page(undefined, 'a'))).toEqual(['a']);
});
