import { GapReader, plainBits } from '../format/gap-code.ts';
import type { TermEntry } from '../format/term-shard.ts';
import type { SegmentReader } from './segment-reader.ts';

/** There is no further document. */
export const END = Infinity;
/** The answer lies in a page that is not here yet: call `load`, then ask again. */
export const WAIT = -1;

/** Documents of one thing that is asked for, in ascending order. Targets must not go backwards. */
export type Documents = {
  /** How many there are, or more. */
  readonly count: number;
  /** The first document that is not below the target, `END` or `WAIT`. */
  seek(target: number): number;
  /** When `seek` said `WAIT`: no document between its target and this one is in the list. */
  readonly bound: number;
  load(): Promise<void>;
};

/** The list of one term, fetching its pages as they are needed and skipping those that are not. */
export class PostingList implements Documents {
  readonly count: number;
  readonly #reader: SegmentReader;
  /** The document before the first page. */
  readonly #headEnd: number;
  readonly #pages: TermEntry['pages'];
  #chunk: readonly number[];
  #at = 0;
  #chunkEnd: number;
  #nextPage = 0;
  bound = 0;

  constructor(reader: SegmentReader, entry: TermEntry) {
    this.#reader = reader;
    this.#pages = entry.pages;
    this.count = entry.count;
    this.#chunk = entry.documents;
    this.#chunkEnd = this.#chunk.at(-1) ?? -1;
    this.#headEnd = this.#chunkEnd;
  }

  seek(target: number): number {
    if (target <= this.#chunkEnd) return this.#within(target);
    const pages = this.#pages;
    while (this.#nextPage < pages.length && (pages[this.#nextPage]?.last ?? 0) < target) this.#nextPage += 1;
    if (this.#nextPage >= pages.length) return END;
    this.bound = Math.max(target, this.#before(this.#nextPage) + 1);
    return WAIT;
  }

  async load(): Promise<void> {
    const page = this.#pages[this.#nextPage];
    if (page === undefined) return;
    const bytes = await this.#reader.page(page.file);
    const plain = plainBits(this.#reader.documents, this.count);
    this.#chunk = new GapReader(bytes).list(page.count, this.#before(this.#nextPage), plain);
    this.#chunkEnd = page.last;
    this.#at = 0;
    this.#nextPage += 1;
  }

  #before(page: number): number {
    return this.#pages[page - 1]?.last ?? this.#headEnd;
  }

  #within(target: number): number {
    let document = this.#chunk[this.#at];
    while (document !== undefined && document < target) {
      this.#at += 1;
      document = this.#chunk[this.#at];
    }
    return document ?? END;
  }
}

/** Documents that are in any of several lists. */
export class AnyOf implements Documents {
  readonly count: number;
  readonly #lists: readonly Documents[];
  #waiting: readonly Documents[] = [];
  bound = 0;

  constructor(lists: readonly Documents[]) {
    this.#lists = lists;
    this.count = lists.reduce((sum, { count }) => sum + count, 0);
  }

  seek(target: number): number {
    let least = END;
    const waiting: Documents[] = [];
    for (const list of this.#lists) {
      const document = list.seek(target);
      if (document === WAIT) waiting.push(list);
      else least = Math.min(least, document);
    }
    // A page that can only hold later documents need not be fetched for this one.
    this.#waiting = waiting.filter(({ bound }) => bound < least);
    if (this.#waiting.length === 0) return least;
    this.bound = Math.min(least, ...this.#waiting.map(({ bound }) => bound));
    return WAIT;
  }

  async load(): Promise<void> {
    await Promise.all(this.#waiting.map((list) => list.load()));
  }
}
