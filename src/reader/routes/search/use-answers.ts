import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { SearchQuery } from '#search/query/search-query.ts';
import { problemKind } from '../../data/reading-problem.ts';
import type { ReadingProblemKind } from '../../data/reading-problem.ts';
import { answersAfter, firstAnswers, type Answer, type AnswerPage } from './find-answers.ts';

type Trouble = { readonly problem: ReadingProblemKind; readonly retry: () => void };

export type AnswerState =
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'problem'; readonly trouble: Trouble }
  | {
      readonly kind: 'answered';
      readonly answers: readonly Answer[];
      /** How many stand here, told only when as many as were asked for are here, or all there are. */
      readonly count: number | undefined;
      readonly suggestions: readonly string[];
      readonly isKept: boolean;
      /** Fetches further answers; undefined when these are all, or some are on their way. */
      readonly more: (() => void) | undefined;
      /** What kept further answers from coming. */
      readonly trouble: Trouble | null;
    };

const isEmpty = ({ text, section, source, articlesIn }: SearchQuery): boolean =>
  text === '' && section === undefined && source === undefined && articlesIn === undefined;

const BEFORE_THE_FIRST: AnswerPage | undefined = undefined;

/** The query of a question; the first answers are under way as soon as it is asked of a client. */
export const answersQuery = (query: SearchQuery) =>
  infiniteQueryOptions({
    queryKey: ['search', query],
    queryFn: ({ pageParam: before }) => (before === undefined ? firstAnswers(query) : answersAfter(before)),
    initialPageParam: BEFORE_THE_FIRST,
    getNextPageParam: (page: AnswerPage) => (page.isLast ? undefined : page),
    enabled: !isEmpty(query),
    // Who comes back to a search finds its answers as they were: its sessions go on from there. What was found
    // on this device alone is asked of the site again.
    staleTime: ({ state }) => (state.data?.pages.some(({ isKept }) => isKept) === true ? 0 : Infinity),
  });

const isWhole = ({ missing, isLast }: AnswerPage): boolean => missing === 0 || isLast;

const answersOf = (pages: readonly AnswerPage[]): Answer[] => pages.flatMap(({ answers }) => answers);

const countOf = (pages: readonly AnswerPage[]): number | undefined => {
  const whole = pages.slice(0, pages.findLastIndex(isWhole) + 1);
  return whole.length === 0 ? undefined : answersOf(whole).length;
};

/** The pages of answers so far; a page that is not whole is followed by the next of itself. */
const usePages = (query: SearchQuery) => {
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(answersQuery(query));
  const last = data?.pages.at(-1);
  const isComing = last !== undefined && !isWhole(last);
  // A session must not be asked twice at a time: its answers would go to one that nobody awaits.
  const goOn = useCallback(() => void fetchNextPage({ cancelRefetch: false }), [fetchNextPage]);
  useEffect(() => {
    if (isComing) goOn();
  }, [last, isComing, goOn]);
  return { pages: data?.pages ?? [], error, refetch, more: hasNextPage && !isComing ? goOn : undefined };
};

/**
 * Asks the index of the site, ten answers at a time; a newer question drops an older one. Exact answers
 * stand there at once, looser ones come after them of themselves until there are ten.
 */
export const useAnswers = (query: SearchQuery): AnswerState => {
  const { pages, error, refetch, more } = usePages(query);
  if (isEmpty(query)) return { kind: 'nothing-asked' };
  const trouble = error && { problem: problemKind(error), retry: () => void refetch() };
  const [first] = pages;
  if (first === undefined) return trouble === null ? { kind: 'searching' } : { kind: 'problem', trouble };
  const { suggestions, isKept } = first;
  return {
    ...{ kind: 'answered', answers: answersOf(pages), count: countOf(pages) },
    ...{ suggestions, isKept, more, trouble },
  };
};
