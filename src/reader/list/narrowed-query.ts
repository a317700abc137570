import { infiniteQueryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { ArticleSummary, ListName, ListPage } from '#article/edition.ts';
import { listId } from '#article/locations.ts';
import { listQuery } from '../data/queries.ts';
import { fits } from '../filters/fits.ts';
import type { Narrowing } from '../filters/use-filters.ts';

/** How many stories are looked for at a time, and how many pages of the list are read for them at most. */
const WANTED = 20;
const PAGES = 10;

/** The page before this one in time; undefined where there is none. */
const earlierThan = ({ page, sealed }: ListPage): number | undefined => {
  const earlier = page === 0 ? sealed : page - 1;
  return earlier === 0 ? undefined : earlier;
};

/** Lists are in order of arrival: where all came before the time wanted, so did whatever is earlier. */
const isBefore = ({ updated }: ListPage, from: number | undefined): boolean =>
  from !== undefined && updated !== undefined && Date.parse(updated) < from * 1000;

/** Some stories that fit, and the page of the list where the next are to be looked for. */
export type Stretch = { readonly stories: readonly ArticleSummary[]; readonly next: number | undefined };

type Walk = { readonly list: ListName; readonly wanted: Narrowing; readonly client: QueryClient };

const walk = async (first: number | undefined, { list, wanted, client }: Walk): Promise<Stretch> => {
  const stories: ArticleSummary[] = [];
  let next = first;
  for (let read = 0; next !== undefined && read < PAGES && stories.length < WANTED; read += 1) {
    const page = await client.query(listQuery(list, next));
    stories.push(...page.items.filter((story) => fits(story, wanted)));
    next = isBefore(page, wanted.from) ? undefined : earlierThan(page);
  }
  return { stories, next };
};

const HEAD = 0;

/** Goes back through a list for stories that fit, from its newest on, some pages at a time. */
export const narrowedQuery = (list: ListName, { section, source, lang, from }: Narrowing) =>
  infiniteQueryOptions({
    queryKey: ['narrowed', listId(list), section, source, lang, from],
    queryFn: ({ pageParam, client }): Promise<Stretch> =>
      walk(pageParam, { list, wanted: { section, source, lang, from }, client }),
    initialPageParam: HEAD,
    getNextPageParam: ({ next }) => next,
    // What is shown changes only when the reader asks for it.
    staleTime: Infinity,
  });
