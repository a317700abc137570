import { describe, expect, it } from 'vitest';
import { layOutList } from '../build/lay-out-list.ts';
import { memoryFiles } from '../build/memory-files.ts';
import { pageFile } from '../format/files.ts';
import type { TermEntry } from '../format/term-shard.ts';
import { allOf } from './all-of.ts';
import { AnyOf, PostingList } from './posting-list.ts';
import { SegmentReader } from './segment-reader.ts';

const DOCUMENTS = 400_000;

/** Every so many documents, with gaps that no rule of the index can know. */
const scattered = (every: number, seed: number): number[] =>
  Array.from({ length: DOCUMENTS }, (_, at) => at).filter(
    (at) => Math.imul(at + seed, 2654435761) >>> 0 < 2 ** 32 / every,
  );

const files = memoryFiles();
const segment = { name: 's1', level: 3, documents: DOCUMENTS, shards: 1, deep: '', common: '', newest: 1, oldest: 0, pages: 0, removed: [] }; // prettier-ignore
const fetched: string[] = [];
const reader = new SegmentReader(
  {
    json: (name) => files.json(name),
    bytes: (name) => {
      fetched.push(name);
      return files.bytes(name);
    },
  },
  segment,
);

let nextFile = 0;
const entryOf = async (list: readonly number[]): Promise<TermEntry> => {
  const { documents, pages } = layOutList(list, DOCUMENTS);
  const first = nextFile;
  for (const { bytes } of pages) await files.writeBytes(pageFile('s1', nextFile++), bytes);
  const placed = pages.map(({ count, last }, at) => ({ file: first + at, count, last }));
  return { term: '', count: list.length, distinct: false, lemmas: [], documents, pages: placed };
};

const listOf = async (list: readonly number[]): Promise<PostingList> => new PostingList(reader, await entryOf(list));

const answers = async (lists: Parameters<typeof allOf>[0], most = Infinity): Promise<number[]> => {
  const found: number[] = [];
  for await (const document of allOf(lists, [0, DOCUMENTS])) {
    if (found.push(document) >= most) break;
  }
  return found;
};

describe('long lists', () => {
  const [often, seldom, rare] = [scattered(3, 1), scattered(40, 7), scattered(20_000, 3)];

  it('are whole, however they lie in pages', async () => {
    const list = await listOf(often);
    expect((await entryOf(often)).pages.length).toBeGreaterThan(1);
    expect(await answers([list])).toEqual(often);
    const inBoth = new Set(seldom);
    expect(await answers([await listOf(often), await listOf(seldom)])).toEqual(often.filter((at) => inBoth.has(at)));
    const either = new AnyOf([await listOf(rare), await listOf(seldom)]);
    expect(await answers([either])).toEqual([...new Set([...rare, ...seldom])].sort((a, b) => a - b));
  });

  it('cost nothing where their newest part answers, and only the pages in which a rare word is', async () => {
    fetched.length = 0;
    await answers([await listOf(often), await listOf(seldom)], 10);
    expect(fetched).toEqual([]);
    const last = rare.slice(-1);
    await answers([await listOf(often), await listOf(last)]);
    expect(fetched.length).toBeLessThanOrEqual(1);
  });
});
