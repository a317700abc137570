import { GapWriter, plainBits } from '../format/gap-code.ts';
import { HEAD, type Page } from '../format/term-shard.ts';

/** A list as it will lie on disk: what stands in the entry, and the pages of the rest. */
export type LaidOutList = {
  readonly documents: readonly number[];
  readonly pages: readonly (Omit<Page, 'file'> & { readonly bytes: Uint8Array })[];
  /** About how many bytes the entry takes in its shard. */
  readonly weight: number;
};

const INLINE_BYTES = 160;
const PAGE_BYTES = 4096;
const BITS_OF_A_STOP = 1.5;
const PAGE_DIRECTORY_BYTES = 6;

/**
 * Puts a short list whole into the entry of its term. A long one leaves its newest documents there,
 * which answer most searches, and goes on in pages that can be fetched one by one.
 */
export const layOutList = (list: readonly number[], documents: number): LaidOutList => {
  const plain = plainBits(documents, list.length);
  const bytes = Math.ceil((list.length * (plain + BITS_OF_A_STOP)) / 8);
  if (bytes <= INLINE_BYTES || list.length <= HEAD) return { documents: list, pages: [], weight: bytes };
  const head = list.slice(0, HEAD);
  const perPage = Math.floor((PAGE_BYTES * 8) / (plain + BITS_OF_A_STOP));
  const pages: LaidOutList['pages'][number][] = [];
  for (let from = HEAD; from < list.length; from += perPage) {
    const page = list.slice(from, from + perPage);
    const writer = new GapWriter();
    writer.list(page, list[from - 1] ?? -1, plain);
    pages.push({ count: page.length, last: page.at(-1) ?? 0, bytes: writer.done() });
  }
  const headBytes = Math.ceil((HEAD * (plain + BITS_OF_A_STOP)) / 8);
  return { documents: head, pages, weight: headBytes + PAGE_DIRECTORY_BYTES * pages.length };
};
