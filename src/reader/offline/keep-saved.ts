import type { QueryClient } from '@tanstack/react-query';
import { articleData } from '#article/locations.ts';
import { savedArticles, savedState, subscribeToSaved } from '../saved/saved-store.ts';
import { listDocuments, releaseDocuments } from './document-store.ts';
import { announceKept } from './keep-opened.ts';
import { keepStory } from './keep-story.ts';
import { reportFull } from './storage-state.ts';
import { dropPictures } from './pictures/picture-cache.ts';

const isWhole = ({ pictureBytes }: { pictureBytes?: number | undefined }): boolean => pictureBytes !== undefined;

/** Brings what is kept of the reader's list in line with the list. */
const align = async (client: QueryClient, signal: AbortSignal): Promise<void> => {
  const saved = (await listDocuments()).filter((one) => one.saved === true);
  const whole = new Set(saved.filter(isWhole).map(({ address }) => address));
  const ids = savedArticles().map(({ article }) => article.id);
  for (const id of ids) {
    if (whole.has(articleData(id)) || signal.aborted) continue;
    // One that does not come, for want of a network, is tried again with the next change or visit.
    const outcome = await keepStory(id, { reason: { saved: true }, client, signal }).catch(() => undefined);
    if (outcome === 'blocked') return;
    if (outcome !== undefined) reportFull(outcome === 'full');
    if (outcome === 'full') return;
  }
  // What was let go may still be wanted back.
  const wanted = new Set([...ids, ...savedState().removed.map(({ article }) => article.id)].map(articleData));
  const gone = saved.map(({ address }) => address).filter((address) => !wanted.has(address));
  await dropPictures(await releaseDocuments(gone, 'saved'));
  await announceKept();
};

/** Asked once, when there is first something to lose: a browser may remove what it was not asked to keep. */
const askToPersist = (): void => {
  if (!('storage' in navigator) || !('persist' in navigator.storage)) return;
  void navigator.storage.persisted().then((kept) => (kept ? undefined : navigator.storage.persist()));
};

export type SavedKeeper = {
  /** Tries again, for example once there is a network. */
  readonly align: () => void;
  readonly stop: () => void;
};

/** Keeps the stories of the reader's list readable without a network, from now on. */
export const keepSaved = (client: QueryClient): SavedKeeper => {
  const leaving = new AbortController();
  let work: Promise<void> = Promise.resolve();
  let count = savedArticles().length;
  const alignNext = (): void => {
    work = work.then(() => align(client, leaving.signal)).catch(() => undefined);
  };
  const stopListening = subscribeToSaved(() => {
    const before = count;
    count = savedArticles().length;
    if (before === 0 && count > 0) askToPersist();
    alignNext();
  });
  alignNext();
  return {
    align: alignNext,
    stop: () => {
      leaving.abort();
      stopListening();
    },
  };
};
