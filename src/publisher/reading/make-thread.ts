import { Worker } from 'node:worker_threads';
import { errorCode } from '../files/error-code.ts';
import type { Answer, Order } from './messages.ts';
import { makeTimer } from './thread-time.ts';

/** What one document may cost. */
export type Bounds = {
  /** Time the thread may work on it. */
  readonly milliseconds: number;
  readonly megabytes: number;
};

/** Why a thread ended before its document, completing the sentence "the document …". */
export type Trouble = { readonly trouble: string };

/** What a thread answers on a document. */
export type Reply = Exclude<Answer, { place: string }>;

/** A thread that reads documents, one after another. */
export type ReadingThread = {
  readonly megabytes: number;
  /** Begins to count the time of a document. */
  readonly begin: (milliseconds: number) => void;
  readonly order: (order: Order, given?: ArrayBuffer[]) => void;
  /** The next answer on a document. What is still coming of an earlier one is passed over. */
  readonly answer: (of: number) => Promise<Reply | Trouble>;
  readonly isAlive: () => boolean;
  readonly end: () => Promise<unknown>;
};

const MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** Memory for what is soon thrown away, in MB. */
const YOUNG = 16;

const numeral = (value: number): string => value.toLocaleString('en');

/** Answers as they came, and at last why no more will come. */
const makeInbox = () => {
  const replies: Reply[] = [];
  let ended: Trouble | Error | undefined;
  let wake = (): void => undefined;
  const next = (of: number): Reply | Trouble | undefined => {
    while (replies.length > 0) {
      const reply = replies.shift();
      if (reply?.of === of) return reply;
    }
    if (ended instanceof Error) throw ended;
    return ended;
  };
  return {
    put: (reply: Reply): void => {
      replies.push(reply);
      wake();
    },
    endWith: (why: Trouble | Error): void => {
      ended ??= why;
      wake();
    },
    isOpen: (): boolean => ended === undefined,
    take: async (of: number): Promise<Reply | Trouble> => {
      for (;;) {
        const found = next(of);
        if (found !== undefined) return found;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
};

/**
 * Starts a thread. It ends by itself when a document takes more memory than it has, and is ended when
 * one takes more time than it was given; both are told as what became of the document.
 *
 * @param script built from `reading-thread.ts`
 */
export const makeThread = (script: string, megabytes: number): ReadingThread => {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG };
  const worker = new Worker(script, { resourceLimits });
  const inbox = makeInbox();
  const timer = makeTimer((allowed) => {
    inbox.endWith({ trouble: `takes more than ${numeral(allowed / 1000)} seconds to read` });
    void worker.terminate();
  });
  worker.on('message', (answer: Answer) => {
    if ('place' in answer) timer.start(answer.place);
    else inbox.put(answer);
  });
  worker.on('error', (error) => {
    timer.stop();
    const isFull = errorCode(error) === MEMORY;
    inbox.endWith(isFull ? { trouble: `takes more than ${numeral(megabytes)} MB of memory to read` } : error);
  });
  return {
    megabytes,
    begin: timer.begin,
    order: (order, given = []) => {
      worker.postMessage(order, given);
    },
    answer: inbox.take,
    isAlive: inbox.isOpen,
    end: () => {
      timer.stop();
      return worker.terminate();
    },
  };
};
