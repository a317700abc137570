import type { QueryClient } from '@tanstack/react-query';
import type { ArticleSummary, ListName } from '#article/edition.ts';
import { listData } from '#article/locations.ts';
import { fetchJson } from '../data/fetch-json.ts';
import { problemKind } from '../data/reading-problem.ts';
import { readListPage } from '../data/read-resource.ts';
import { listDocuments, releaseDocuments, writeDocument } from './document-store.ts';
import { announceKept } from './keep-opened.ts';
import { keepStory } from './keep-story.ts';
import { openDatabase } from './open-database.ts';
import type { Edition } from './open-database.ts';
import { dropPictures, isQuotaProblem } from './pictures/picture-cache.ts';

/** How a download ended. What had arrived by then stays. */
export type DownloadOutcome = 'done' | 'cancelled' | 'offline' | 'failed' | 'full' | 'blocked';

export type DownloadOrder = {
  readonly language: string;
  /** How many of the newest stories. */
  readonly count: number;
  readonly client: QueryClient;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
};

/** What is on this device of a download. */
export type EditionOnDevice = Edition & { readonly stories: number; readonly bytes: number };

/** Stories fetched at the same time: a slow line is not made faster by more. */
const AT_ONCE = 3;

const newest = async ({ language, count, signal }: DownloadOrder, stamp: string): Promise<ArticleSummary[]> => {
  const list: ListName = { kind: 'latest', language };
  const found: ArticleSummary[] = [];
  const readPage = async (number: number): Promise<number> => {
    const address = listData(list, number);
    const json = await fetchJson(address, signal);
    const page = readListPage(address, json);
    await writeDocument(address, json, { edition: stamp });
    found.push(...page.items);
    return number === 0 ? page.sealed : number - 1;
  };
  // Sealed pages are numbered from the oldest, so after the head comes the highest number.
  for (let next = await readPage(0); found.length < count && next > 0;) next = await readPage(next);
  return found.slice(0, count);
};

/** A story withdrawn or broken in the meantime is no reason to stop; a network that is gone is one. */
const reasonToStop = (error: unknown): DownloadOutcome | undefined =>
  problemKind(error) === 'offline' ? 'offline' : undefined;

const keepStories = async (stories: readonly ArticleSummary[], order: DownloadOrder, stamp: string) => {
  const source = stories[Symbol.iterator]();
  let done = 0;
  let ended: DownloadOutcome | undefined;
  const worker = async (): Promise<void> => {
    for (let next = source.next(); next.done !== true && ended === undefined; next = source.next()) {
      const outcome = await keepStory(next.value.id, { ...order, reason: { edition: stamp } }).catch(reasonToStop);
      if (order.signal.aborted) ended = 'cancelled';
      else if (outcome !== undefined && outcome !== 'kept') ended = outcome;
      done += 1;
      order.onProgress(done, stories.length);
    }
  };
  order.onProgress(0, stories.length);
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return ended ?? 'done';
};

const isOfEdition = (stamp: string) => (one: { edition?: string | undefined }) => one.edition === stamp;

/** Removes a download; what is also saved or was opened lately stays. */
export const removeEdition = async (stamp: string): Promise<void> => {
  const database = await openDatabase();
  await database?.delete('editions', stamp);
  const addresses = (await listDocuments()).filter(isOfEdition(stamp)).map(({ address }) => address);
  await dropPictures(await releaseDocuments(addresses, 'edition'));
  await announceKept();
};

/** The downloads on this device, the newest first. */
export const listEditions = async (): Promise<readonly EditionOnDevice[]> => {
  const database = await openDatabase();
  const editions = (await database?.getAll('editions')) ?? [];
  const documents = await listDocuments();
  return editions
    .map((edition) => {
      const own = documents.filter(isOfEdition(edition.stamp));
      const bytes = own.reduce((sum, { bytes: text, pictureBytes = 0 }) => sum + text + pictureBytes, 0);
      return { ...edition, bytes, stories: own.filter(({ kind }) => kind === 'article').length };
    })
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
};

const download = async (order: DownloadOrder, { stamp, language, at }: Edition): Promise<DownloadOutcome> => {
  const earlier = (await listEditions()).filter((one) => one.language === language);
  try {
    await (await openDatabase())?.put('editions', { stamp, language, at });
    const outcome = await keepStories(await newest(order, stamp), order, stamp);
    if (outcome === 'done') for (const one of earlier) await removeEdition(one.stamp);
    return outcome;
  } catch (error) {
    if (order.signal.aborted) return 'cancelled';
    return isQuotaProblem(error) ? 'full' : (reasonToStop(error) ?? 'failed');
  }
};

/**
 * Keeps the newest stories of an edition on this device, in the place of an earlier download of it.
 * Never rejects for what may be expected; that is the outcome.
 */
export const downloadEdition = async (order: DownloadOrder): Promise<DownloadOutcome> => {
  if ((await openDatabase()) === undefined) return 'blocked';
  const at = new Date().toISOString();
  const stamp = `${order.language} ${at}`;
  const outcome = await download(order, { stamp, language: order.language, at });
  // A download of which nothing has arrived is none.
  const isEmpty = (await listEditions()).some((one) => one.stamp === stamp && one.stories === 0);
  if (isEmpty) await removeEdition(stamp);
  else await announceKept();
  return outcome;
};
