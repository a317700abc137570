import type { QueryClient } from '@tanstack/react-query';
import type { ListPage } from '#article/edition.ts';
import { articleAddress, articleData } from '#article/locations.ts';
import { siteAddress } from '../root/site-root.ts';
import { savedArticles, dropSaved } from '../saved/saved-store.ts';
import { addWithdrawn } from '../saved/withdrawn-store.ts';
import { PAGE_CACHE } from './cache-names.ts';
import { barDocuments, listDocuments, readDocument, removeDocuments, writeDocument } from './document-store.ts';
import { isStub } from './is-stub.ts';
import { announceKept } from './keep-opened.ts';
import { dropPictures } from './pictures/picture-cache.ts';

const dropFromSaved = (ids: ReadonlySet<string>): void => {
  addWithdrawn(savedArticles().filter(({ article }) => ids.has(article.id)).map(({ at, article }) => ({ at, id: article.id }))); // prettier-ignore
  dropSaved(ids);
};

const isList = (json: unknown): json is ListPage =>
  typeof json === 'object' && json !== null && Array.isArray(Reflect.get(json, 'items'));

/** A list without some stories: a headline is content too. Undefined for what is none, or has none of them. */
const shortened = (json: unknown, ids: ReadonlySet<string>): ListPage | undefined => {
  if (!isList(json)) return undefined;
  const items = json.items.filter(({ id }) => !ids.has(id));
  return items.length === json.items.length ? undefined : { ...json, items };
};

const dropFromKeptLists = async (ids: ReadonlySet<string>): Promise<void> => {
  for (const { address, kind } of await listDocuments()) {
    if (kind === 'article') continue;
    const page = shortened((await readDocument(address))?.json, ids);
    if (page !== undefined) await writeDocument(address, page, {});
  }
};

const dropFromShownLists = (ids: ReadonlySet<string>, client: QueryClient): void => {
  for (const [key, json] of client.getQueriesData({})) {
    const page = shortened(json, ids);
    if (page !== undefined) client.setQueryData(key, page);
  }
};

/** What is open is asked for again and becomes the note that it was removed. */
const dropFromMemory = async (ids: ReadonlySet<string>, client: QueryClient): Promise<void> => {
  for (const queryKey of [...ids].map((id) => [articleData(id)])) {
    const json = client.getQueryData(queryKey);
    if (json !== undefined && !isStub(json)) await client.resetQueries({ queryKey });
  }
};

const dropFromDevice = async (ids: ReadonlySet<string>): Promise<void> => {
  const addresses = new Set([...ids].map(articleData));
  const held: string[] = [];
  for (const { address } of await listDocuments()) {
    if (addresses.has(address) && !isStub((await readDocument(address))?.json)) held.push(address);
  }
  await dropPictures(await removeDocuments(held));
};

const LINK = /\/a\/([0-9a-z]+)/g;

const names = (html: string, ids: ReadonlySet<string>): boolean =>
  [...html.matchAll(LINK)].some(([, id = '']) => ids.has(id));

/** The pages of withdrawn articles, and all that link to one: a headline is content too. */
const dropPages = async (ids: ReadonlySet<string>): Promise<void> => {
  const pages = new Set([...ids].map(articleAddress));
  const cache = await caches.open(PAGE_CACHE);
  for (const request of await cache.keys()) {
    const isOwn = pages.has(siteAddress(request.url) ?? '');
    const html = isOwn ? '' : ((await (await cache.match(request))?.text()) ?? '');
    if (isOwn || names(html, ids)) await cache.delete(request);
  }
};

/**
 * Removes what the site has withdrawn from everywhere on this device: texts, pictures, pages, lists
 * and the reader's own list, in which a note stays. Each place is cleared though another may fail.
 *
 * @param ids articles withdrawn at any time; most were never here
 */
export const removeWithdrawn = async (ids: ReadonlySet<string>, client: QueryClient): Promise<void> => {
  barDocuments([...ids].map(articleData));
  dropFromSaved(ids);
  await Promise.allSettled([dropFromDevice(ids).then(() => dropFromKeptLists(ids)), dropPages(ids)]);
  dropFromShownLists(ids, client);
  await dropFromMemory(ids, client);
  await announceKept();
};
