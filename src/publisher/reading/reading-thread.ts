import { MessageChannel, parentPort } from 'node:worker_threads';
import type { Examined } from '../editing/text-evidence.ts';
import type { Answer, Order } from './messages.ts';
import { openDocument } from './open-document.ts';
import type { End } from './opened.ts';
import { ownPlace } from './thread-time.ts';

/** Stories in one message: enough to be worth it, few enough to hold. */
const BATCH = 20;

/** What is left of the document at hand. */
let entries: Iterator<Examined> = [][Symbol.iterator]();
let endOf: () => End = () => ({ problems: [] });

const answer = (message: Answer): void => {
  parentPort?.postMessage(message);
};

/**
 * Gives memory back now. Bytes are outside the heap: where little else becomes garbage they would stay for the
 * whole of the document, which is text by then.
 */
const release = ({ buffer }: Uint8Array): void => {
  if (!(buffer instanceof ArrayBuffer)) return;
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(undefined, [buffer]);
  port2.close();
};

const open = ({ bytes, open: unopened, of }: Extract<Order, { bytes: Uint8Array }>): void => {
  const opened = openDocument(bytes, unopened);
  release(bytes);
  if (opened.kind !== 'stories') {
    answer({ of, found: opened });
    return;
  }
  entries = opened.entries[Symbol.iterator]();
  endOf = opened.end;
  answer({ of, found: { kind: 'stories' } });
};

const more = (of: number): void => {
  const batch: Examined[] = [];
  while (batch.length < BATCH) {
    const next = entries.next();
    if (next.done === true) {
      answer({ of, batch, end: endOf() });
      return;
    }
    batch.push(next.value);
  }
  answer({ of, batch });
};

answer({ place: ownPlace() });
parentPort?.on('message', (order: Order) => {
  if ('bytes' in order) open(order);
  else more(order.of);
});
