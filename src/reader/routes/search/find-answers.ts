import type { Row } from '#search/format/row.ts';
import type { SearchQuery } from '#search/query/search-query.ts';
import type { SearchSession } from '#search/query/search-session.ts';
import { ReadingProblem, problemKind } from '../../data/reading-problem.ts';

/** Answers asked for at a time. */
const PAGE = 10;

/** Answers that are asked for and drawn before the others of the first page: what a phone shows of them. */
export const IN_SIGHT = 3;

/** An article that was found, and loose keys of the terms it was found by, for marking them. */
export type Answer = { readonly row: Row; readonly matched: ReadonlySet<string> };

/** Answers that came at once, and the session that can give the next. */
export type AnswerPage = {
  readonly session: SearchSession;
  readonly answers: readonly Answer[];
  /** How many of those asked for are not here yet. */
  readonly missing: number;
  /** Whether there are no further ones, missing or not. */
  readonly isLast: boolean;
  /** Queries that may have been meant, where there is no answer. */
  readonly suggestions: readonly string[];
  /** The site could not be reached, and only what is on this device was searched. */
  readonly isKept: boolean;
};

/**
 * What a session gives at once, `most` of what is wanted. The exact answers come first, and looser ones after them, which cost
 * more: who gets a few exact ones need not wait for the rest to see them. Only an empty answer is the end.
 */
const nextPage = async (session: SearchSession, wanted: number, most = wanted): Promise<AnswerPage> => {
  const hits = await session.next(most);
  const matched = new Set(session.matched);
  return {
    session,
    answers: hits.map(({ row }) => ({ row, matched })),
    missing: wanted - hits.length,
    isLast: hits.length === 0,
    suggestions: [],
    isKept: false,
  };
};

/** The engine comes with the first search, not with the page. */
const firstOfSite = async (query: SearchQuery): Promise<AnswerPage> => {
  const { beginSearch, suggestionsFor } = await import('./search-engine.ts');
  const session = await beginSearch(query);
  if (session === 'too-new') throw new ReadingProblem('too-new', '/search');
  const page = await nextPage(session, PAGE, IN_SIGHT);
  return page.isLast ? { ...page, suggestions: await suggestionsFor(session) } : page;
};

const firstOfDevice = async (query: SearchQuery): Promise<AnswerPage | undefined> => {
  const { searchKept } = await import('./search-kept.ts');
  const session = await searchKept(query);
  return session && { ...(await nextPage(session, PAGE)), isKept: true };
};

/** The first answers to a question, from this device where the site cannot be reached. */
export const firstAnswers = async (query: SearchQuery): Promise<AnswerPage> => {
  try {
    return await firstOfSite(query);
  } catch (cause) {
    const kept = problemKind(cause) === 'offline' ? await firstOfDevice(query) : undefined;
    if (kept === undefined) throw cause;
    return kept;
  }
};

/** The answers after a page: those that it still lacks, or as many as a page has. */
export const answersAfter = ({ session, missing }: AnswerPage): Promise<AnswerPage> =>
  nextPage(session, missing === 0 ? PAGE : missing);
