import type { QueryClient } from '@tanstack/react-query';
import { isOffline } from './connection.ts';
import { fetchJson } from './fetch-json.ts';
import { keptCopy } from './kept-copies.ts';
import { problemKind } from './reading-problem.ts';

/** JSON of an address, and whether it is the copy on this device, which may be older than the site's. */
export type Reading = { readonly json: unknown; readonly isCopy: boolean };

type Asked = { readonly signal: AbortSignal; readonly client: QueryClient; readonly isExtra?: boolean };

const isArticle = (address: string): boolean => address.startsWith('/data/a/');

/**
 * Reads data of the site, with the copy on this device in the second row or the first: an article
 * is shown from its copy at once, for it hardly ever changes; a list only where the network fails,
 * because an old list looks like news. Data that is shown already is always asked from the network.
 */
export const readThrough = async (address: string, { signal, client, isExtra }: Asked): Promise<Reading> => {
  const isShown = client.getQueryData([address]) !== undefined;
  const json = isShown ? undefined : await keptCopy(address);
  if (json === undefined) return { json: await fetchJson(address, signal, isExtra), isCopy: false };
  if (isArticle(address) || isOffline()) return { json, isCopy: true };
  try {
    return { json: await fetchJson(address, signal, isExtra), isCopy: false };
  } catch (error) {
    if (problemKind(error) === 'offline') return { json, isCopy: true };
    throw error;
  }
};

/** Asks the network for what was shown from a copy, where that is worth it: lists wait for the reader. */
export const renewCopy = (address: string, client: QueryClient): void => {
  if (isArticle(address)) setTimeout(() => void client.invalidateQueries({ queryKey: [address] }));
};
