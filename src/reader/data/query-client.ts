import { QueryClient } from '@tanstack/react-query';
import { SITE_DATA, SOURCES_DATA } from '#article/locations.ts';
import { readArticleDocument, readListPage, readSite, readSources } from './read-resource.ts';
import type { ResourceReader } from './read-resource.ts';
import { problemKind } from './reading-problem.ts';

const MINUTE = 60_000;

const worthAnotherTry = (failures: number, error: unknown): boolean => failures < 1 && problemKind(error) === 'failed';

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 2 * MINUTE,
        gcTime: Infinity,
        // `navigator.onLine` is not to be trusted: ask, and let the answer tell.
        networkMode: 'always',
        retry: worthAnotherTry,
        retryDelay: 300,
        refetchOnWindowFocus: false,
      },
    },
  });

const readerOf = (address: string): ResourceReader<unknown> => {
  if (address === SITE_DATA) return readSite;
  if (address === SOURCES_DATA) return readSources;
  return address.startsWith('/data/a/') ? readArticleDocument : readListPage;
};

/** Puts the data a page came with where queries look for it. Throws a `ReadingProblem` if it is malformed. */
export const seedQueries = (client: QueryClient, resources: Readonly<Record<string, unknown>>): void => {
  for (const [address, json] of Object.entries(resources)) {
    client.setQueryData([address], readerOf(address)(address, json));
  }
};
