import type { QueryClient } from '@tanstack/react-query';
import { articleData } from '#article/locations.ts';
import { fetchJson } from '../data/fetch-json.ts';
import { ReadingProblem } from '../data/reading-problem.ts';
import { picturesOnRequest } from '../preferences/pictures-on-request.ts';
import { currentPreferences } from '../preferences/preference-store.ts';
import { isBarred, notePictures, readDocument, writeDocument } from './document-store.ts';
import { withRoom } from './make-room.ts';
import type { Reasons } from './open-database.ts';
import { keepPictures } from './pictures/picture-cache.ts';
import { picturesIn } from './pictures/pictures-in.ts';

/** What a story is kept for, where its text may be at hand already, and how to stop. */
export type StoryOrder = { readonly reason: Reasons; readonly client: QueryClient; readonly signal: AbortSignal };

/** `blocked`: the browser keeps nothing. A story without all its pictures is kept none the less. */
export type StoryOutcome = 'kept' | 'full' | 'blocked';

const textOf = async (address: string, { client, signal }: StoryOrder): Promise<unknown> =>
  client.getQueryData([address]) ?? (await readDocument(address))?.json ?? fetchJson(address, signal);

/** Who wants no pictures unasked has asked for none by saving a story; a download says that it brings them. */
const leavesPictures = ({ reason }: StoryOrder): boolean =>
  reason.edition === undefined && picturesOnRequest(currentPreferences().pictures);

/**
 * Keeps a whole story on this device: its text, then its pictures. Rejects with a `ReadingProblem`
 * where its text cannot be had.
 */
export const keepStory = async (id: string, order: StoryOrder): Promise<StoryOutcome> => {
  const address = articleData(id);
  const json = await textOf(address, order);
  if (isBarred(address, json)) throw new ReadingProblem('not-found', address);
  const text = await withRoom(() => writeDocument(address, json, order.reason));
  if (!text.ok) return 'full';
  if (text.value === undefined) return 'blocked';
  if (text.value.pictureBytes !== undefined || leavesPictures(order)) return 'kept';
  const fetched = await withRoom(() => keepPictures(picturesIn(json), order.signal));
  if (!fetched.ok) return 'full';
  if (fetched.value !== undefined) await notePictures(address, fetched.value);
  return 'kept';
};
