import { mediaFile } from '#article/locations.ts';
import { openDatabase } from './open-database.ts';
import type { Database, KeptDocument, Reasons } from './open-database.ts';
import { isStub } from './is-stub.ts';
import { picturesIn } from './pictures/pictures-in.ts';

/** What is known of a kept document without its text. */
export type DocumentRecord = Omit<KeptDocument, 'json'>;

/** The last stories opened stay readable, and more than enough lists to find them in. */
const OPENED_LIMITS = { article: 50, other: 60 } as const;

const isArticle = (address: string): boolean => address.startsWith('/data/a/');

const hasReason = ({ openedAt, saved, edition }: Reasons): boolean =>
  openedAt !== undefined || saved !== undefined || edition !== undefined;

export const readDocument = async (address: string): Promise<KeptDocument | undefined> =>
  (await openDatabase())?.get('documents', address);

/** What is kept, without the texts. */
export const listDocuments = async (): Promise<readonly DocumentRecord[]> => {
  const documents = (await (await openDatabase())?.getAll('documents')) ?? [];
  return documents.map(({ json: _json, ...record }) => record);
};

/** Addresses of all that is kept: much less to read than what is known of each. */
export const listAddresses = async (): Promise<readonly string[]> =>
  (await (await openDatabase())?.getAllKeys('documents')) ?? [];

const withoutPictures = (document: KeptDocument | undefined): Reasons => {
  if (document === undefined) return {};
  const { pictureBytes: _bytes, ...rest } = document;
  return rest;
};

/** Addresses of withdrawn articles: whatever is still on its way must not bring one back. */
const barred = new Set<string>();

export const barDocuments = (addresses: Iterable<string>): void => {
  for (const address of addresses) barred.add(address);
};

/** Whether this may not be kept, because the site has withdrawn it. */
export const isBarred = (address: string, json: unknown): boolean => barred.has(address) && !isStub(json);

/**
 * Keeps the JSON of an address for a reason, besides the reasons it is kept for already.
 *
 * Rejects with a `QuotaExceededError` where there is no room. Resolves to the record, or to undefined
 * where the browser keeps nothing or the site has withdrawn it.
 */
export const writeDocument = async (
  address: string,
  json: unknown,
  reason: Reasons,
): Promise<DocumentRecord | undefined> => {
  const database = await openDatabase();
  if (database === undefined || isBarred(address, json)) return undefined;
  const transaction = database.transaction('documents', 'readwrite');
  const before = await transaction.store.get(address);
  const pictures = picturesIn(json).map(({ src }) => mediaFile(src));
  // Other pictures than before have still to be fetched.
  const isSame = before?.pictures.join() === pictures.join();
  const after: KeptDocument = {
    ...(isSame ? before : withoutPictures(before)),
    ...reason,
    ...{ address, kind: isArticle(address) ? 'article' : 'other', json, pictures },
    bytes: new Blob([JSON.stringify(json)]).size,
  };
  await Promise.all([transaction.store.put(after), transaction.done]);
  return after;
};

/** Notes that all pictures of a document are here, and what they take. */
export const notePictures = async (address: string, pictureBytes: number): Promise<void> => {
  const transaction = (await openDatabase())?.transaction('documents', 'readwrite');
  // In one transaction: a document that is removed in between must not come back.
  const document = await transaction?.store.get(address);
  if (document !== undefined) await transaction?.store.put({ ...document, pictureBytes });
  await transaction?.done;
};

const withoutReason = (document: KeptDocument, reason: keyof Reasons): KeptDocument => {
  const { [reason]: _gone, ...rest } = document;
  return rest;
};

/** Resolves to whether the document went with its last reason. */
const dropReason = async (database: Database, address: string, reason: keyof Reasons): Promise<boolean> => {
  const { store, done } = database.transaction('documents', 'readwrite');
  const document = await store.get(address);
  const rest = document === undefined ? undefined : withoutReason(document, reason);
  const goes = rest !== undefined && !hasReason(rest);
  if (goes) await store.delete(address);
  else if (rest !== undefined) await store.put(rest);
  await done;
  return goes;
};

const freedPictures = (before: readonly DocumentRecord[], gone: ReadonlySet<string>): readonly string[] => {
  const shown = new Set(before.filter(({ address }) => !gone.has(address)).flatMap(({ pictures }) => pictures));
  const freed = before.filter(({ address }) => gone.has(address)).flatMap(({ pictures }) => pictures);
  return [...new Set(freed)].filter((picture) => !shown.has(picture));
};

/**
 * Takes away a reason for which documents were kept.
 *
 * @returns the pictures that nothing on this device shows any more
 */
export const releaseDocuments = async (
  addresses: readonly string[],
  reason: keyof Reasons,
): Promise<readonly string[]> => {
  const database = await openDatabase();
  if (database === undefined || addresses.length === 0) return [];
  const before = await listDocuments();
  const gone = new Set<string>();
  for (const address of addresses) if (await dropReason(database, address, reason)) gone.add(address);
  return freedPictures(before, gone);
};

/** Removes documents whatever they were kept for; resolves like `releaseDocuments`. */
export const removeDocuments = async (addresses: readonly string[]): Promise<readonly string[]> => {
  const database = await openDatabase();
  if (database === undefined || addresses.length === 0) return [];
  const before = await listDocuments();
  for (const address of addresses) await database.delete('documents', address);
  return freedPictures(before, new Set(addresses));
};

/** What of opened documents stays readable: a number of each kind. */
export type OpenedLimits = Readonly<Record<KeptDocument['kind'], number>>;

/** The documents opened too long ago to be kept for that, the oldest first. */
const staleDocuments = async (database: Database, limits: OpenedLimits): Promise<string[]> => {
  const staleOf = async (kind: KeptDocument['kind']): Promise<string[]> => {
    const range = IDBKeyRange.bound([kind, -Infinity], [kind, Infinity]);
    const opened = await database.getAllKeysFromIndex('documents', 'opened', range);
    return opened.slice(0, Math.max(0, opened.length - limits[kind]));
  };
  return [...(await staleOf('article')), ...(await staleOf('other'))];
};

/** Keeps only the documents opened last; resolves like `releaseDocuments`. */
export const trimOpened = async (limits: OpenedLimits = OPENED_LIMITS): Promise<readonly string[]> => {
  const database = await openDatabase();
  return database === undefined ? [] : releaseDocuments(await staleDocuments(database, limits), 'openedAt');
};
