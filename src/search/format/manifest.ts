export const SEARCH_SCHEMA = 'search/5.0';

/**
 * One immutable part of the index: its files lie under its name and never change. Documents are
 * numbered from 0, the newest, by the time they show. Times are seconds since 1970.
 */
export type Segment = {
  readonly name: string;
  /** 0 for the fresh segment that every addition rewrites; each level above may hold 64 times as many. */
  readonly level: number;
  readonly documents: number;
  readonly shards: number;
  /** Files of long lists. */
  readonly pages: number;
  /** Which beginnings of words are told apart by a further letter, and which words lie alone: a `KeyFilter` as text. */
  readonly deep: string;
  /** Loose keys that many of its documents have, where it is the fresh one: a `KeyFilter` as text. */
  readonly common: string;
  readonly newest: number;
  readonly oldest: number;
  /** Documents that were withdrawn or replaced since the segment was written. */
  readonly removed: readonly number[];
};

/** The one file that changes its content; everything else is found through it. */
export type Manifest = {
  readonly schema: typeof SEARCH_SCHEMA;
  /** Counts the writes, and names the segments of each. */
  readonly generation: number;
  /** Newest first. */
  readonly segments: readonly Segment[];
};

export const MANIFEST_FILE = 'manifest.json';

export const NO_ARTICLES: Manifest = { schema: SEARCH_SCHEMA, generation: 0, segments: [] };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isNumbers = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'number');

const NUMBERS = ['level', 'documents', 'shards', 'pages', 'newest', 'oldest'];

/** Whether a value is what the manifest says of a segment. */
export const isSegment = (value: unknown): value is Segment =>
  isRecord(value) &&
  ['name', 'deep', 'common'].every((field) => typeof value[field] === 'string') &&
  NUMBERS.every((field) => typeof value[field] === 'number') &&
  isNumbers(value['removed']);

const isManifest = (value: unknown): value is Manifest =>
  isRecord(value) &&
  value['schema'] === SEARCH_SCHEMA &&
  typeof value['generation'] === 'number' &&
  Array.isArray(value['segments']) &&
  value['segments'].every(isSegment);

/** The manifest in a parsed JSON value; undefined for anything else, such as a later version. */
export const readManifest = (value: unknown): Manifest | undefined => (isManifest(value) ? value : undefined);
