import { QueryClient } from '@tanstack/react-query';
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

/**
 * Puts the data a page came with where queries look for it. It is not read again: page and data are
 * one file of one publisher, and the readers with their schemas need not come with the first page.
 */
export const seedQueries = (client: QueryClient, resources: Readonly<Record<string, unknown>>): void => {
  for (const [address, json] of Object.entries(resources)) client.setQueryData([address], json);
};
