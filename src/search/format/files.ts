import type { Segment } from './manifest.ts';
import { ROWS_PER_FILE } from './row.ts';

/**
 * How the index is read. Names are relative to the folder of the index. Node reads files, the
 * browser fetches; both give the bytes as they were written, whatever the transport does to them.
 * A file that is not there, or cannot be reached, rejects.
 */
export type SearchFiles = {
  bytes(name: string): Promise<Uint8Array>;
  json(name: string): Promise<unknown>;
};

/** How the publisher writes it. Files of an index that are no longer named in it may be deleted. */
export type WritableSearchFiles = SearchFiles & {
  /** Whether there is an index at all. */
  exists(name: string): Promise<boolean>;
  /** The parts lie one after another in the file; they are unlike, so that each is best compressed by itself. */
  writeBytes(name: string, ...parts: readonly Uint8Array[]): Promise<void>;
  writeJson(name: string, value: unknown): Promise<void>;
  /** Removes a folder with everything in it. */
  remove(folder: string): Promise<void>;
};

/** A shard of terms. */
export const shardFile = (segment: string, shard: number): string => `${segment}/t/${shard}.bin`;
/** A page of a long list. */
export const pageFile = (segment: string, page: number): string => `${segment}/p/${page}.bin`;
/** A few rows. */
export const rowsFile = (segment: string, block: number): string => `${segment}/r/${block}.bin`;
/** The time of every `TIME_STEP`th document, for searches within dates. */
export const timesFile = (segment: string): string => `${segment}/times.bin`;
/** The most frequent words, for suggestions. */
export const wordsFile = (segment: string): string => `${segment}/words.bin`;
/** Which words the segment has, for the publisher alone. */
export const keysFile = (segment: string): string => `${segment}/keys.bin`;
/** The ids of all documents in order, for the publisher alone. */
export const idsFile = (segment: string): string => `${segment}/ids.bin`;

export const TIME_STEP = 64;

const numbered = (count: number, name: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => name(at));

/** The names of all files of a segment. */
export const filesOfSegment = ({ name, shards, pages, documents }: Segment): string[] => [
  ...numbered(shards, (at) => shardFile(name, at)),
  ...numbered(pages, (at) => pageFile(name, at)),
  ...numbered(Math.ceil(documents / ROWS_PER_FILE), (at) => rowsFile(name, at)),
  ...[timesFile, wordsFile, keysFile, idsFile].map((file) => file(name)),
];
