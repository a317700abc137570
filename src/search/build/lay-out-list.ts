import { GapWriter, plainBits } from '../format/gap-code.ts';
import type { Page } from '../format/term-shard.ts';

/** A list as it will lie on disk: what stands in the entry, and the pages of the rest. */
export type LaidOutList = {
  readonly documents: readonly number[];
  readonly pages: readonly (Omit<Page, 'file'> & { readonly bytes: Uint8Array })[];
  /** About how many bytes the entry takes in its shard. */
  readonly weight: number;
};

/** More than any list takes in a segment of the second level: there a word is one request, however rare the other is. */
const INLINE_BYTES = 25_000;
/** Enough of the newest documents of a frequent word that most words beside it meet it ten times. */
const HEAD_BYTES = 6000;
/** What is about as dear as a request on a slow network. */
const PAGE_BYTES = 8192;
const BITS_OF_A_STOP = 1.5;
const PAGE_DIRECTORY_BYTES = 6;

/**
 * Puts a list of up to `INLINE_BYTES` whole into the entry of its term. A long one leaves its newest documents there,
 * which answer most searches, and goes on in pages that can be fetched one by one.
 */
export const layOutList = (list: readonly number[], documents: number): LaidOutList => {
  const plain = plainBits(documents, list.length);
  const bytes = Math.ceil((list.length * (plain + BITS_OF_A_STOP)) / 8);
  if (bytes <= INLINE_BYTES) return { documents: list, pages: [], weight: bytes };
  const within = (room: number): number => Math.floor((room * 8) / (plain + BITS_OF_A_STOP));
  const head = list.slice(0, within(HEAD_BYTES));
  const perPage = within(PAGE_BYTES);
  const pages: LaidOutList['pages'][number][] = [];
  for (let from = head.length; from < list.length; from += perPage) {
    const page = list.slice(from, from + perPage);
    const writer = new GapWriter();
    writer.list(page, list[from - 1] ?? -1, plain);
    pages.push({ count: page.length, last: page.at(-1) ?? 0, bytes: writer.done() });
  }
  return { documents: head, pages, weight: HEAD_BYTES + PAGE_DIRECTORY_BYTES * pages.length };
};
