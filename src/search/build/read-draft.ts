import { pageFile, rowsFile, shardFile, wordsFile, type SearchFiles } from '../format/files.ts';
import { GapReader, plainBits } from '../format/gap-code.ts';
import type { Segment } from '../format/manifest.ts';
import { ROWS_PER_FILE, unpackRows, type Row } from '../format/row.ts';
import { decodeTermShard, type TermEntry } from '../format/term-shard.ts';
import { decodeWords } from '../format/words.ts';
import type { DraftPart } from './merge-drafts.ts';

const GONE: Row = { id: '', version: 0, language: '', headline: '', extract: '', source: '', section: '', time: 0 };

const readRows = async (files: SearchFiles, { name, documents }: Segment): Promise<Row[]> => {
  const rows: Row[] = [];
  for (let block = 0; block * ROWS_PER_FILE < documents; block += 1) {
    for (const row of unpackRows(await files.bytes(rowsFile(name, block)))) rows.push(row ?? GONE);
  }
  return rows;
};

const wholeList = async (files: SearchFiles, segment: Segment, entry: TermEntry): Promise<readonly number[]> => {
  const list = [...entry.documents];
  const plain = plainBits(segment.documents, entry.count);
  for (const { file, count } of entry.pages) {
    const page = new GapReader(await files.bytes(pageFile(segment.name, file)));
    for (const document of page.list(count, list.at(-1) ?? -1, plain)) list.push(document);
  }
  return list;
};

/** Reads a segment back from its own files, so that merging needs neither articles nor a store. */
export const readDraft = async (files: SearchFiles, segment: Segment): Promise<DraftPart> => {
  const postings = new Map<string, readonly number[]>();
  const lemmas = new Map<string, readonly string[]>();
  for (let shard = 0; shard < segment.shards; shard += 1) {
    const { entries } = decodeTermShard(await files.bytes(shardFile(segment.name, shard)), segment.documents);
    for (const entry of entries) {
      postings.set(entry.term, await wholeList(files, segment, entry));
      if (entry.lemmas.length > 0) lemmas.set(entry.term, entry.lemmas);
    }
  }
  const words = decodeWords(await files.bytes(wordsFile(segment.name)));
  const spellings = new Map(words.map(({ word, spelling }) => [word, spelling]));
  const rows = await readRows(files, segment);
  const removed = new Set(segment.removed);
  for (const [number, { id }] of rows.entries()) if (id === '') removed.add(number);
  return { draft: { rows, postings, lemmas, spellings }, removed };
};
