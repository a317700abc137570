import { loose } from '#text/folding/loose.ts';
import { pageFile, rowsFile, shardFile, TIME_STEP, timesFile, wordsFile, type SearchFiles } from '../format/files.ts';
import { KeyFilter, ONE_IN_A_HUNDRED, ONE_IN_SEVEN } from '../format/key-filter.ts';
import type { Segment } from '../format/manifest.ts';
import { ROWS_PER_FILE, unpackRows, type Row } from '../format/row.ts';
import { FIRST_LETTERS, shardOf, type Spread } from '../format/shard-of.ts';
import { decodeTermShard, type TermEntry } from '../format/term-shard.ts';
import { decodeWords, type FrequentWord } from '../format/words.ts';
import { allOf } from './all-of.ts';
import type { IndexReader, KnownTerm, Lookup, Match, Span } from '../query/index-reader.ts';
import { AnyOf, PostingList, type Documents } from './posting-list.ts';
import { remembering } from '../query/remembering.ts';

type SegmentLookup = Omit<Lookup, 'entries'> & { readonly entries: readonly TermEntry[] };

type ShardView = {
  readonly entries: ReadonlyMap<string, readonly TermEntry[]>;
  readonly classes: ReadonlyMap<string, readonly string[]>;
  readonly joined: KeyFilter;
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
  return { entries, classes, joined: KeyFilter.read(shard.joined, ONE_IN_A_HUNDRED) };
};

/** Reads one segment, fetching each file at most once. */
export class SegmentReader implements IndexReader {
  readonly segment: Segment;
  readonly #files: SearchFiles;
  readonly name: string;
  readonly documents: number;
  readonly #removed: ReadonlySet<number>;
  readonly #spread: Spread;
  readonly #common: KeyFilter;
  readonly #shard: (shard: number) => Promise<ShardView>;
  /** A page of a long list, by the number of its file. */
  readonly page: (file: number) => Promise<Uint8Array>;
  readonly #rows: (block: number) => Promise<(Row | undefined)[]>;
  readonly #times: (name: string) => Promise<number[]>;

  constructor(files: SearchFiles, segment: Segment) {
    this.#files = files;
    this.segment = segment;
    this.name = segment.name;
    this.documents = segment.documents;
    this.#removed = new Set(segment.removed);
    this.#spread = { shards: segment.shards, deep: KeyFilter.fromText(segment.deep, ONE_IN_SEVEN) };
    this.#common = KeyFilter.fromText(segment.common, ONE_IN_SEVEN);
    this.#shard = remembering(async (shard) =>
      viewOf(await files.bytes(shardFile(segment.name, shard)), segment.documents),
    );
    this.page = remembering((file) => files.bytes(pageFile(segment.name, file)));
    this.#rows = remembering(async (block) => unpackRows(await files.bytes(rowsFile(segment.name, block))));
    this.#times = remembering(async (name) => {
      const times = await files.json(timesFile(name));
      return Array.isArray(times) ? times.map(Number) : [];
    });
  }

  covers([from, to]: Span): boolean {
    return this.segment.newest >= from && this.segment.oldest <= to;
  }

  isCommon(looseKey: string): boolean {
    return this.#common.has(looseKey);
  }

  async lookup(looseKey: string): Promise<SegmentLookup> {
    const { entries, classes } = await this.#shard(shardOf(looseKey, this.#spread));
    return { entries: entries.get(looseKey) ?? NONE, members: classes.get(looseKey) ?? NONE };
  }

  async mayJoin(looseKey: string, joinedKey: string): Promise<boolean> {
    if (!joinedKey.startsWith(looseKey) || looseKey.length < FIRST_LETTERS) return true;
    const home = shardOf(looseKey, this.#spread);
    return home === shardOf(joinedKey, this.#spread) || (await this.#shard(home)).joined.has(joinedKey);
  }

  async *matching(wanted: readonly (readonly KnownTerm[])[], span: Span): AsyncGenerator<Match, void> {
    const range = await this.#between(span);
    const lists = await Promise.all(wanted.map((terms) => this.#documentsOf(terms)));
    for await (const document of allOf(lists, range)) {
      if (!this.#removed.has(document)) yield { key: document, row: () => this.#row(document) };
    }
  }

  async frequentWords(): Promise<readonly FrequentWord[]> {
    return decodeWords(await this.#files.bytes(wordsFile(this.name)));
  }

  async #documentsOf(terms: readonly KnownTerm[]): Promise<Documents> {
    const groups = await Promise.all(
      terms.map(async ({ term }) => (await this.lookup(loose(term))).entries.filter((entry) => entry.term === term)),
    );
    return new AnyOf(groups.flat().map((entry) => new PostingList(this, entry)));
  }

  async #row(document: number): Promise<Row | undefined> {
    const rows = await this.#rows(Math.floor(document / ROWS_PER_FILE));
    return rows[document % ROWS_PER_FILE];
  }

  /** Documents among which all of a span of time lie: from the first number up to before the second. */
  async #between([from, to]: Span): Promise<readonly [number, number]> {
    if (this.segment.newest <= to && this.segment.oldest >= from) return [0, this.documents];
    const times = await this.#times(this.name);
    const first = times.findLastIndex((time) => time > to);
    const last = times.findIndex((time) => time < from);
    return [Math.max(0, first) * TIME_STEP, last === -1 ? this.documents : last * TIME_STEP];
  }
}
