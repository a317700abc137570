import { completeQuery } from '#search/query/complete.ts';
import { openIndex } from '#search/query/search-index.ts';
import type { SearchIndex } from '#search/query/search-index.ts';
import type { SearchQuery } from '#search/query/search-query.ts';
import { SearchSession } from '#search/query/search-session.ts';
import { suggestQueries } from '#search/query/suggest.ts';
import { searchFiles } from '../../data/search-files.ts';

/** What was fetched of the index stays for the next query of this visit. */
let opened: Promise<SearchIndex | 'too-new'> | undefined;

const index = (): Promise<SearchIndex | 'too-new'> => {
  opened ??= openIndex(searchFiles).catch((cause: unknown) => {
    opened = undefined;
    throw cause;
  });
  return opened;
};

/**
 * Opens the index ahead of a query, and fetches what it has of words that are typed to their end: those before the
 * last blank. What keeps it from that is told to who asks.
 *
 * @param language of the reader
 */
export const openAhead = async (typed: string, language: string): Promise<void> => {
  try {
    const open = await index();
    const text = typed.slice(0, typed.lastIndexOf(' ') + 1);
    if (open !== 'too-new') await new SearchSession(open, { text, language }).lookUp();
  } catch {
    // It is tried again with the question.
  }
};

/** Begins to answer a query; nothing is fetched before answers are asked for but the index's table. */
export const beginSearch = async (query: SearchQuery): Promise<SearchSession | 'too-new'> => {
  const open = await index();
  return open === 'too-new' ? open : new SearchSession(open, query);
};

/** Queries that may have been meant. */
export const suggestionsFor = async (session: SearchSession): Promise<string[]> => {
  const open = await index();
  return open === 'too-new' ? [] : suggestQueries(open, session);
};

/** Queries that begin as what is being typed does. */
export const completionsOf = async (text: string, language: string): Promise<string[]> => {
  const open = await index();
  return open === 'too-new' ? [] : completeQuery(open, text, language);
};
