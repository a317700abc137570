import type { Examined } from '../editing/text-evidence.ts';
import { makeThread } from './make-thread.ts';
import type { Bounds, ReadingThread, Reply, Trouble } from './make-thread.ts';
import type { DocumentReader, End, Finding, Opened, Stories, Unopened } from './opened.ts';

const MEGABYTE = 1024 * 1024;

/** The largest document that is fetched. An operator's own file may be larger, and has so many times the bounds. */
const USUAL = 25 * MEGABYTE;

/** Bounds for every 25 MB begun. */
const BOUNDS: Bounds = { milliseconds: 10_000, megabytes: 96 };

/** Batches a thread is asked for before they are needed: more than go into the store at a time, so that it reads meanwhile. */
const AHEAD = 4;

/** Given to the thread as they are, if the memory is theirs alone. */
const ownMemory = (bytes: Uint8Array): { readonly bytes: Uint8Array; readonly given: ArrayBuffer[] } => {
  const { buffer } = bytes;
  if (buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength) return { bytes, given: [buffer] };
  const copy = new Uint8Array(bytes);
  return { bytes: copy, given: [copy.buffer] };
};

type Task = { readonly thread: ReadingThread; readonly of: number; readonly finish: () => void };

const troubleOf = (reply: Reply | Trouble): string | undefined => ('trouble' in reply ? reply.trouble : undefined);

/** The stories of a document that was opened in a thread. */
const storiesOf = ({ thread, of, finish }: Task): Stories => {
  let end: End = { problems: [] };
  const take = async function* (): AsyncGenerator<Examined> {
    try {
      for (let asked = 0; asked < AHEAD; asked += 1) thread.order({ more: true, of });
      for (;;) {
        const reply = await thread.answer(of);
        if (!('batch' in reply)) {
          end = { problems: [], givenUp: troubleOf(reply) };
          return;
        }
        yield* reply.batch;
        if (reply.end !== undefined) {
          end = reply.end;
          return;
        }
        thread.order({ more: true, of });
      }
    } finally {
      finish();
    }
  };
  return { kind: 'stories', entries: take(), end: () => end };
};

/**
 * Reads documents in threads of their own, where nothing they do can hold up or bring down anything
 * else: one that takes over the bounds is given up. A thread reads one document at a time and is used
 * again for the next.
 *
 * @param script built from `reading-thread.ts`
 * @param bounds for every 25 MB begun
 */
export const readApart = (script: string, bounds: Bounds = BOUNDS): DocumentReader => {
  const idle = new Set<ReadingThread>();
  const busy = new Set<ReadingThread>();
  let count = 0;
  const threadWith = (megabytes: number): ReadingThread => {
    const found = [...idle].find((thread) => thread.megabytes >= megabytes) ?? makeThread(script, megabytes);
    idle.delete(found);
    busy.add(found);
    return found;
  };
  const release = (thread: ReadingThread): void => {
    busy.delete(thread);
    if (thread.isAlive()) idle.add(thread);
  };
  return {
    open: async (bytes: Uint8Array, unopened: Unopened): Promise<Opened> => {
      const times = Math.max(1, Math.ceil(bytes.byteLength / USUAL));
      const thread = threadWith(times * bounds.megabytes);
      const of = (count += 1);
      const own = ownMemory(bytes);
      thread.begin(times * bounds.milliseconds);
      thread.order({ open: unopened, bytes: own.bytes, of }, own.given);
      const reply = await thread.answer(of);
      const finish = (): void => release(thread);
      const found: Finding =
        'found' in reply ? reply.found : { kind: 'refused', message: troubleOf(reply) ?? '', isGivenUp: true };
      if (found.kind === 'stories') return storiesOf({ thread, of, finish });
      finish();
      return found;
    },
    close: async () => {
      await Promise.all([...idle, ...busy].map((thread) => thread.end()));
    },
  };
};
