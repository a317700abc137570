import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { listPageSchema } from '#article/edition.ts';
import type { ArticleSummary, ListName, ListPage } from '#article/edition.ts';
import { manyArticles } from '../testing/many-articles.ts';
import { makeListBook } from './list-book.ts';
import { makeStoryBook } from './story-book.ts';
import { summarise } from './summarise.ts';

const LATEST: ListName = { kind: 'latest', language: 'fa' };
const summaries = (count: number): ArticleSummary[] =>
  manyArticles(count).map((article) => summarise(article, 'kavir'));

const pagesOf = (items: readonly (ArticleSummary | undefined)[]): readonly ListPage[] => {
  const book = makeListBook(makeStoryBook());
  book.open(LATEST);
  for (const item of items) book.add(LATEST, item);
  return [...book.lists()][0]?.pages ?? [];
};

const shape = (pages: readonly ListPage[]) => pages.map(({ page, sealed, items }) => [page, sealed, items.length]);

describe('the pages of a list', () => {
  it.each([
    [0, [[0, 0, 0]]],
    [99, [[0, 0, 99]]],
    [
      100,
      [
        [1, 1, 50],
        [0, 1, 50],
      ],
    ],
    [
      149,
      [
        [1, 1, 50],
        [0, 1, 99],
      ],
    ],
    [
      210,
      [
        [1, 2, 50],
        [2, 3, 50],
        [3, 3, 50],
        [0, 3, 60],
      ],
    ],
  ])('of %i articles', (count, expected) => {
    const pages = pagesOf(summaries(count));
    expect(shape(pages)).toEqual(expected);
    for (const page of pages) expect(v.is(listPageSchema, JSON.parse(JSON.stringify(page)))).toBe(true);
  });

  it('say how many stories there are in the head alone, without those that were withdrawn', () => {
    const all: (ArticleSummary | undefined)[] = summaries(120);
    all[3] = undefined;
    expect(pagesOf(all).map(({ page, total }) => [page, total])).toEqual([
      [1, undefined],
      [0, 119],
    ]);
    expect(pagesOf([]).map(({ total }) => total)).toEqual([0]);
  });

  it('leave sealed pages as they are when articles come, but for the newest of them', () => {
    const all = summaries(260);
    const [before, after] = [pagesOf(all.slice(0, 210)), pagesOf(all)];
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect({ ...after[2], sealed: 0 }).toEqual({ ...before[2], sealed: 0 });
  });

  it('keep the place of a withdrawn article, so that its neighbours do not move', () => {
    const all = summaries(120);
    const pages = pagesOf(all.map((item, at) => (at === 10 ? undefined : item)));
    expect(shape(pages)).toEqual([[1, 1, 49], [0, 1, 70]]); // prettier-ignore
    expect(pages[1]).toEqual({ ...pagesOf(all)[1], total: 119 });
  });

  it('show the newest first by the time a row shows, whatever a source claims', () => {
    const [first, second, third] = summaries(3);
    const late = { ...first!, firstPublished: '2031-01-01T00:00:00Z' };
    const backdated = { ...third!, firstPublished: '2020-01-01T00:00:00Z' };
    const [head] = pagesOf([late, second, backdated]);
    expect(head?.items.map(({ id }) => id)).toEqual([second!.id, first!.id, third!.id]);
    expect(head?.updated).toBe(third!.imported);
  });
});

describe('a story that several articles tell', () => {
  const told = (stories: readonly (number | null)[]): readonly ListPage[] => {
    const book = makeStoryBook();
    const lists = makeListBook(book);
    for (const [at, item] of summaries(stories.length).entries()) {
      const story = stories[at];
      lists.add(LATEST, item, story ?? null);
      book.add(story, { id: item.id, source: item.source });
    }
    return [...lists.lists()][0]?.pages ?? [];
  };
  const rows = (page: ListPage | undefined) => page?.items.map(({ also = [] }) => also.length);

  it('has one row, that of the first, which names the others', () => {
    const [head] = told([null, 7, null, 7, 7]);
    const [, first, , fourth, fifth] = summaries(5);
    const row = head?.items.find(({ id }) => id === first?.id);
    expect(head?.items).toHaveLength(3);
    expect(row?.also?.map(({ id }) => id)).toEqual([fourth?.id, fifth?.id]);
    expect(v.is(listPageSchema, JSON.parse(JSON.stringify(head)))).toBe(true);
  });

  it('changes one sealed page when it is told again, and moves no other row', () => {
    const alone = Array.from({ length: 149 }, (_, at) => (at === 10 ? 10 : null));
    const [before, after] = [told([...alone, null]), told([...alone, 10])];
    expect(shape(before)).toEqual([[1, 2, 50], [2, 2, 50], [0, 2, 50]]); // prettier-ignore
    expect(shape(after)).toEqual([[1, 2, 50], [2, 2, 50], [0, 2, 49]]); // prettier-ignore
    expect(rows(after[0])?.filter((count) => count > 0)).toEqual([1]);
    expect(after[1]).toEqual(before[1]);
  });

  it('names eight others at most, so that one more telling changes no page', () => {
    const stories = Array.from({ length: 10 }, () => 7);
    expect(rows(told(stories)[0])).toEqual([8]);
    expect(told([...stories, 7])[0]?.items).toEqual(told(stories)[0]?.items);
  });
});
