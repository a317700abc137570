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

/** Opens the index ahead of the first query. What keeps it from opening is told to who asks. */
export const openAhead = async (): Promise<void> => {
  await index().catch(() => undefined);
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
