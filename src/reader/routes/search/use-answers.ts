import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import type { Hit, SearchQuery } from '#search/query/search-query.ts';
import type { SearchSession } from '#search/query/search-session.ts';
import { ReadingProblem, problemKind } from '../../data/reading-problem.ts';
import type { ReadingProblemKind } from '../../data/reading-problem.ts';

/** Answers fetched at a time. */
const PAGE = 10;

/** A few answers, and the session that can give the next. */
type AnswerPage = {
  readonly session: SearchSession;
  readonly hits: readonly Hit[];
  /** Whether these are the last. */
  readonly isLast: boolean;
  /** Queries that may have been meant, where there is no answer. */
  readonly suggestions: readonly string[];
  /** The site could not be reached, and only what is on this device was searched. */
  readonly isKept: boolean;
};

export type AnswerState =
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'problem'; readonly problem: ReadingProblemKind; readonly retry: () => void }
  | {
      readonly kind: 'answered';
      readonly hits: readonly Hit[];
      /** Loose keys of the terms that were found, for marking them. */
      readonly matched: ReadonlySet<string>;
      readonly suggestions: readonly string[];
      readonly isKept: boolean;
      /** Fetches further answers; undefined when these are all. */
      readonly more: (() => void) | undefined;
    };

const isEmpty = ({ text, section, source, articlesIn }: SearchQuery): boolean =>
  text === '' && section === undefined && source === undefined && articlesIn === undefined;

/** A session gives the exact answers first and looser ones after them; only an empty answer is its end. */
const nextPage = async (session: SearchSession): Promise<{ hits: readonly Hit[]; isLast: boolean }> => {
  const hits: Hit[] = [];
  while (hits.length < PAGE) {
    const further = await session.next(PAGE - hits.length);
    if (further.length === 0) return { hits, isLast: true };
    hits.push(...further);
  }
  return { hits, isLast: false };
};

/** The engine comes with the first search, not with the page. */
const answerOfSite = async (query: SearchQuery, going: SearchSession | undefined): Promise<AnswerPage> => {
  const { beginSearch, suggestionsFor } = await import('./search-engine.ts');
  const session = going ?? (await beginSearch(query));
  if (session === 'too-new') throw new ReadingProblem('too-new', '/search');
  const page = await nextPage(session);
  const isNothing = page.hits.length === 0 && going === undefined;
  return { session, ...page, suggestions: isNothing ? await suggestionsFor(session) : [], isKept: false };
};

const answerOfDevice = async (query: SearchQuery): Promise<AnswerPage | undefined> => {
  const { searchKept } = await import('./search-kept.ts');
  const session = await searchKept(query);
  return session && { session, ...(await nextPage(session)), suggestions: [], isKept: true };
};

const answer = async (query: SearchQuery, going: SearchSession | undefined): Promise<AnswerPage> => {
  try {
    return await answerOfSite(query, going);
  } catch (cause) {
    const kept = going === undefined && problemKind(cause) === 'offline' ? await answerOfDevice(query) : undefined;
    if (kept === undefined) throw cause;
    return kept;
  }
};

const FIRST: SearchSession | undefined = undefined;

const answersQuery = (query: SearchQuery) =>
  infiniteQueryOptions({
    queryKey: ['search', query],
    queryFn: ({ pageParam }) => answer(query, pageParam),
    initialPageParam: FIRST,
    getNextPageParam: ({ session, isLast }: AnswerPage) => (isLast ? undefined : session),
    enabled: !isEmpty(query),
    // A session gives each answer once: asked again it would have none.
    staleTime: Infinity,
    gcTime: 0,
  });

/** Asks the index of the site, ten answers at a time; a newer question drops an older one. */
export const useAnswers = (query: SearchQuery): AnswerState => {
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(answersQuery(query));
  if (isEmpty(query)) return { kind: 'nothing-asked' };
  if (error !== null) return { kind: 'problem', problem: problemKind(error), retry: () => void refetch() };
  const [first] = data?.pages ?? [];
  if (data === undefined || first === undefined) return { kind: 'searching' };
  const { session, suggestions, isKept } = first;
  return {
    kind: 'answered',
    hits: data.pages.flatMap(({ hits }) => hits),
    matched: new Set(session.matched),
    suggestions,
    isKept,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
  };
};
