import { loose } from '#text/folding/loose.ts';
import { rowsFile, shardFile, TIME_STEP, timesFile, type SearchFiles } from '../format/files.ts';
import type { Segment } from '../format/manifest.ts';
import { ROWS_PER_FILE, unpackRows, type Row } from '../format/row.ts';
import { shardOf, type Spread } from '../format/shard-of.ts';
import { decodeTermShard, type TermEntry } from '../format/term-shard.ts';

/** What one shard knows under a loose key. */
export type Lookup = {
  /** The terms of that loose key, whatever their spelling. */
  readonly entries: readonly TermEntry[];
  /** Terms that are forms of it as a dictionary form. */
  readonly members: readonly string[];
};

type ShardView = {
  readonly entries: ReadonlyMap<string, readonly TermEntry[]>;
  readonly classes: ReadonlyMap<string, readonly string[]>;
};

const NONE: readonly never[] = [];

const pushTo = <T>(lists: Map<string, T[]>, key: string, item: T): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
};

/** A class lists only members of other shards: those of its own say themselves to which they belong. */
const viewOf = (bytes: Uint8Array, documents: number): ShardView => {
  const shard = decodeTermShard(bytes, documents);
  const entries = new Map<string, TermEntry[]>();
  const classes = new Map(shard.classes.map(({ key, members }) => [key, [...members]]));
  for (const entry of shard.entries) {
    pushTo(entries, loose(entry.term), entry);
    for (const lemma of entry.lemmas) pushTo(classes, lemma, entry.term);
  }
  return { entries, classes };
};

/** Remembers what is under way or was fetched; a failure is forgotten, so that it can be tried again. */
const remembering = <K, T>(make: (key: K) => Promise<T>): ((key: K) => Promise<T>) => {
  const held = new Map<K, Promise<T>>();
  return (key) => {
    const before = held.get(key);
    if (before !== undefined) return before;
    const made = make(key).catch((error: unknown) => {
      held.delete(key);
      throw error;
    });
    held.set(key, made);
    return made;
  };
};

/** Reads one segment, fetching each file at most once. */
export class SegmentReader {
  readonly segment: Segment;
  readonly files: SearchFiles;
  readonly removed: ReadonlySet<number>;
  readonly #spread: Spread;
  readonly #shard: (shard: number) => Promise<ShardView>;
  readonly #rows: (block: number) => Promise<(Row | undefined)[]>;
  readonly #times: (name: string) => Promise<number[]>;

  constructor(files: SearchFiles, segment: Segment) {
    this.files = files;
    this.segment = segment;
    this.removed = new Set(segment.removed);
    this.#spread = { shards: segment.shards, deep: new Set(segment.deep) };
    this.#shard = remembering(async (shard) =>
      viewOf(await files.bytes(shardFile(segment.name, shard)), segment.documents),
    );
    this.#rows = remembering(async (block) => unpackRows(await files.bytes(rowsFile(segment.name, block))));
    this.#times = remembering(async (name) => {
      const times = await files.json(timesFile(name));
      return Array.isArray(times) ? times.map(Number) : [];
    });
  }

  async lookup(looseKey: string): Promise<Lookup> {
    const { entries, classes } = await this.#shard(shardOf(looseKey, this.#spread));
    return { entries: entries.get(looseKey) ?? NONE, members: classes.get(looseKey) ?? NONE };
  }

  /** The row of a document; undefined when it was withdrawn. */
  async row(document: number): Promise<Row | undefined> {
    const rows = await this.#rows(Math.floor(document / ROWS_PER_FILE));
    return rows[document % ROWS_PER_FILE];
  }

  /** Documents among which all of a span of time lie: from the first number up to before the second. */
  async between(from: number, to: number): Promise<readonly [number, number]> {
    if (this.segment.newest < from || this.segment.oldest > to) return [0, 0];
    if (this.segment.newest <= to && this.segment.oldest >= from) return [0, this.segment.documents];
    const times = await this.#times(this.segment.name);
    const first = times.findLastIndex((time) => time > to);
    const last = times.findIndex((time) => time < from);
    return [Math.max(0, first) * TIME_STEP, last === -1 ? this.segment.documents : last * TIME_STEP];
  }
}
