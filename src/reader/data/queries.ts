import { queryOptions } from '@tanstack/react-query';
import type { ListName } from '#article/edition.ts';
import { SITE_DATA, SOURCES_DATA, articleData, listData } from '#article/locations.ts';
import { readThrough, renewCopy } from './read-through.ts';
import type * as readResource from './read-resource.ts';
import type { ResourceReader } from './read-resource.ts';

/** The readers and their schemas: fetched with the first data, not with the first page. */
type Readers = typeof readResource;

const EXTRA = { isExtra: true };

/** The same query for something the page does without where it does not come soon. */
export const asExtra = <T extends object>(query: T): T & { readonly meta: typeof EXTRA } => ({ ...query, meta: EXTRA });

/** The key of every query is the address of its data, so what a page carries and what is fetched are one. */
const resource = <T>(address: string, readerOf: (readers: Readers) => ResourceReader<T>, refetchOnMount = true) =>
  queryOptions({
    queryKey: [address],
    refetchOnMount,
    queryFn: async (context): Promise<T> => {
      const readers = import('./read-resource.ts');
      // Without a connection neither comes, and it is the data that can tell why: it is waited for first.
      readers.catch(() => undefined);
      const { json, isCopy } = await readThrough(address, {
        signal: context.signal,
        client: context.client,
        isExtra: context.meta === EXTRA,
      });
      const value = readerOf(await readers)(address, json);
      if (isCopy) renewCopy(address, context.client);
      return value;
    },
  });

export const siteQuery = () => resource(SITE_DATA, ({ readSite }) => readSite);
export const sourcesQuery = () => resource(SOURCES_DATA, ({ readSources }) => readSources);
export const articleQuery = (id: string) => resource(articleData(id), ({ readArticleDocument }) => readArticleDocument);
/** A list that is shown changes only when the reader asks for it: nothing may move under their eyes. */
export const listQuery = (list: ListName, page = 0) =>
  resource(listData(list, page), ({ readListPage }) => readListPage, false);
