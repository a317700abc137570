import { queryOptions } from '@tanstack/react-query';
import type { ListName } from '#article/edition.ts';
import { SITE_DATA, SOURCES_DATA, articleData, listData } from '#article/locations.ts';
import { fetchJson } from './fetch-json.ts';
import { readArticleDocument, readListPage, readSite, readSources } from './read-resource.ts';
import type { ResourceReader } from './read-resource.ts';

/** The key of every query is the address of its data, so what a page carries and what is fetched are one. */
const resource = <T>(address: string, read: ResourceReader<T>) =>
  queryOptions({
    queryKey: [address],
    queryFn: async ({ signal }): Promise<T> => read(address, await fetchJson(address, signal)),
  });

export const siteQuery = () => resource(SITE_DATA, readSite);
export const sourcesQuery = () => resource(SOURCES_DATA, readSources);
export const articleQuery = (id: string) => resource(articleData(id), readArticleDocument);
export const listQuery = (list: ListName, page = 0) => resource(listData(list, page), readListPage);
