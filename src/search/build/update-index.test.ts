import { describe, expect, it } from 'vitest';
import { openIndex } from '../query/search-index.ts';
import { SearchSession } from '../query/search-session.ts';
import { sampleDocument } from '../testing/sample-documents.ts';
import { NO_DICTIONARY } from './analysis.ts';
import type { SearchDocument } from './draft.ts';
import { capacityOf, levelFor } from './levels.ts';
import { indexedVersions } from './indexed-versions.ts';
import { memoryFiles, type MemoryFiles } from './memory-files.ts';
import { bytesToLetters } from '../format/letters.ts';
import { unpackRows } from '../format/row.ts';
import { filesOfIndex, updateIndex } from './update-index.ts';

const add = (files: MemoryFiles, added: SearchDocument[], withdrawn: string[] = []): ReturnType<typeof updateIndex> =>
  updateIndex(files, { added, withdrawn }, NO_DICTIONARY);

const find = async (files: MemoryFiles, text: string): Promise<string[]> => {
  const index = await openIndex(files);
  if (index === 'too-new') throw new Error('the index is of another version');
  return (await new SearchSession(index, { text, language: 'fa' }).next(10_000)).map(({ row }) => row.id);
};

const many = (from: number, count: number): SearchDocument[] =>
  Array.from({ length: count }, (_, at) =>
    sampleDocument(`n${from + at}`, `خبر شماره ${from + at}`, { time: from + at }),
  );

describe('updating the index', () => {
  it('finds what was added, the newest first', async () => {
    const files = memoryFiles();
    await add(files, [
      sampleDocument('old', 'زلزله تهران', { time: 1 }),
      sampleDocument('new', 'زلزله بم', { time: 2 }),
    ]);
    await add(files, [sampleDocument('middle', 'زلزله رودبار', { time: 1.5 })]);
    expect(await find(files, 'زلزله')).toEqual(['new', 'middle', 'old']);
  });

  it('leaves the files of a full segment untouched when articles are added', async () => {
    const files = memoryFiles();
    await add(files, many(0, capacityOf(0) + 1));
    const sealed = [...files.held].filter(([name]) => name.startsWith('s1/'));
    const {
      manifest: { segments },
    } = await add(files, many(10_000, 3));
    expect(segments.map(({ documents }) => documents)).toEqual([3, capacityOf(0) + 1]);
    for (const [name, content] of sealed) expect(files.held.get(name)).toBe(content);
  });

  it('merges the fresh segment upwards when it is full, and still finds everything once', async () => {
    const files = memoryFiles();
    await add(files, many(0, capacityOf(0)));
    const {
      manifest: { segments },
    } = await add(files, many(10_000, 5));
    expect(segments.map(({ level, documents }) => [level, documents])).toEqual([[1, capacityOf(0) + 5]]);
    expect(await find(files, 'خبر')).toHaveLength(capacityOf(0) + 5);
    expect(await find(files, 'شماره ۱۰۰۰۳')).toEqual(['n10003']);
  });

  it('removes a withdrawn article at once, from answers and from every file', async () => {
    const files = memoryFiles();
    await add(files, [sampleDocument('secret', 'راز بزرگ'), sampleDocument('plain', 'راز کوچک')]);
    await add(files, [], ['secret']);
    expect(await find(files, 'راز')).toEqual(['plain']);
    const rowFiles = [...files.held.keys()].filter((name) => name.includes('/r/'));
    const rows = await Promise.all(rowFiles.map(async (name) => unpackRows(await files.bytes(name))));
    expect(rows.flat().map((row) => row?.headline)).toEqual(['راز کوچک', undefined]);
    for (const bytes of await Promise.all(rowFiles.map((name) => files.bytes(name))))
      expect(bytesToLetters(bytes)).not.toContain('بزرگ');
  });

  it('forgets the words of a withdrawn article at the next merge', async () => {
    const files = memoryFiles();
    await add(files, [sampleDocument('secret', 'راز نهفته'), sampleDocument('plain', 'خبر')]);
    await add(files, [sampleDocument('next', 'خبر')], ['secret']);
    const {
      manifest: { segments },
    } = await add(files, [sampleDocument('last', 'خبر')]);
    expect(segments).toMatchObject([{ documents: 3, removed: [] }]);
  });

  it('replaces an article that comes again', async () => {
    const files = memoryFiles();
    await add(files, [sampleDocument('one', 'وزیر آمد')]);
    await add(files, [sampleDocument('one', 'وزیر رفت')]);
    expect(await find(files, 'وزیر')).toEqual(['one']);
    expect(await find(files, 'آمد')).toEqual([]);
  });

  it('names every file that must stay, and nothing else is there', async () => {
    const files = memoryFiles();
    await add(files, many(0, capacityOf(0) + 1));
    const { files: named } = await add(files, many(10_000, 40));
    expect([...files.held.keys()].sort()).toEqual([...named].sort());
    expect((await filesOfIndex(files)).sort()).toEqual([...named].sort());
  });

  it('knows which version of which article it has', async () => {
    const files = memoryFiles();
    await add(files, [sampleDocument('one', 'خبر'), sampleDocument('two', 'خبر', { version: 3 })]);
    await add(files, [], ['one']);
    expect(await indexedVersions(files)).toEqual(new Map([['two', 3]]));
  });

  it('keeps the files of a replaced segment for one more write, then deletes them', async () => {
    const files = memoryFiles();
    const has = (folder: string): boolean => [...files.held.keys()].some((name) => name.startsWith(`${folder}/`));
    await add(files, [sampleDocument('one', 'خبر')]);
    await add(files, [sampleDocument('two', 'خبر')]);
    expect([has('s1'), has('s2')]).toEqual([true, true]);
    await add(files, [sampleDocument('three', 'خبر')]);
    expect([has('s1'), has('s2'), has('s3')]).toEqual([false, true, true]);
  });
});

describe('the level of an addition', () => {
  const segment = (
    level: number,
    documents: number,
    removed: number[] = [],
  ): Parameters<typeof levelFor>[0][number] => ({
    name: '',
    level,
    documents,
    shards: 1,
    pages: 0,
    deep: '',
    common: '',
    newest: 0,
    oldest: 0,
    removed,
  });

  it('is the fresh segment while there is room, withdrawn articles not counted', () => {
    expect(levelFor([], 100)).toBe(0);
    expect(levelFor([segment(0, 1948)], 100)).toBe(0);
    expect(levelFor([segment(0, 1949)], 100)).toBe(1);
    expect(levelFor([segment(0, 1949, [7])], 100)).toBe(0);
  });

  it('goes up over a level that is full', () => {
    expect(levelFor([segment(0, 2000), segment(1, 131_000)], 100)).toBe(2);
    expect(levelFor([], 10_000_000)).toBe(3);
  });
});
