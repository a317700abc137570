import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { GapReader, GapWriter, plainBits } from './gap-code.ts';

/** A part of a long list in a file of its own. `last` is its highest document number. */
export type Page = { readonly file: number; readonly count: number; readonly last: number };

/** A term and where its articles are. Document 0 of a segment is its newest. */
export type TermEntry = {
  /** Exact key. */
  readonly term: string;
  readonly count: number;
  /** Whether ا for آ, or the other way round, would make it another word. */
  readonly distinct: boolean;
  /** Loose keys of its dictionary forms. */
  readonly lemmas: readonly string[];
  /** All documents, or the newest of them when there are pages. */
  readonly documents: readonly number[];
  readonly pages: readonly Page[];
};

/** A dictionary form (loose key) and the terms that are forms of it, the most frequent first. */
export type WordClass = { readonly key: string; readonly members: readonly string[] };

export type TermShard = {
  readonly entries: readonly TermEntry[];
  readonly classes: readonly WordClass[];
  /** A `KeyFilter` of the words elsewhere that consist of one that lies here and of others; empty for none. */
  readonly joined: Uint8Array;
};

const DISTINCT = 1;
const PAGED = 2;
/** Up to this many dictionary forms are told with the flags; further ones are counted after them. */
const MANY_LEMMAS = 3;
const LEMMAS = 4;
const FLAGS = LEMMAS * (MANY_LEMMAS + 1);
/** A list of so many documents tells how many bits it takes, so that who wants another word need not read it. */
const LONG = 256;

const writePages = (writer: ByteWriter, { pages, documents }: TermEntry): void => {
  writer.number(pages.length);
  writer.number(pages[0]?.file ?? 0);
  let last = documents.at(-1) ?? 0;
  for (const page of pages) {
    writer.number(page.count);
    writer.number(page.last - last);
    last = page.last;
  }
};

const readPages = (reader: ByteReader): { count: number; step: number; file: number }[] => {
  const length = reader.number();
  const first = reader.number();
  return Array.from({ length }, (_, at) => ({ count: reader.number(), step: reader.number(), file: first + at }));
};

const writeEntry = (
  writer: ByteWriter,
  entry: TermEntry,
  { previous, bits }: { previous: string; bits: number },
): void => {
  const paged = entry.pages.length > 0;
  writer.word(entry.term, previous);
  const lemmas = Math.min(entry.lemmas.length, MANY_LEMMAS);
  writer.number(entry.count * FLAGS + lemmas * LEMMAS + (paged ? PAGED : 0) + (entry.distinct ? DISTINCT : 0));
  if (lemmas === MANY_LEMMAS) writer.number(entry.lemmas.length - MANY_LEMMAS);
  for (const lemma of entry.lemmas) writer.word(lemma, entry.term);
  if (paged) writePages(writer, entry);
  if (entry.documents.length >= LONG) writer.number(bits);
};

/**
 * One shard as parts that lie one after the other: the sorted terms and the classes, the filter, and the bits of all
 * lists.
 *
 * @param documents how many documents the segment has
 */
export const encodeTermShard = ({ entries, classes, joined }: TermShard, documents: number): readonly Uint8Array[] => {
  const writer = new ByteWriter();
  const gaps = new GapWriter();
  let previous = '';
  writer.number(entries.length);
  for (const entry of entries) {
    const before = gaps.bits;
    gaps.list(entry.documents, -1, plainBits(documents, entry.count));
    writeEntry(writer, entry, { previous, bits: gaps.bits - before });
    previous = entry.term;
  }
  writer.number(classes.length * 2 + Number(joined.length > 0));
  if (joined.length > 0) writer.number(joined.length);
  for (const { key, members } of classes) {
    writer.word(key, previous);
    writer.number(members.length);
    for (const member of members) writer.word(member, key);
    previous = key;
  }
  return [writer.done(), joined, gaps.done()];
};

type Steps = ReturnType<typeof readPages>;

type Head = Omit<TermEntry, 'documents' | 'pages'> & {
  readonly pages: Steps;
  /** How many documents stand in the shard itself. */
  readonly length: number;
  /** How many bits they take, where they are many. */
  readonly bits: number | undefined;
};

const readHead = (reader: ByteReader, previous: string): Head => {
  const term = reader.word(previous);
  const packed = reader.number();
  const few = Math.floor(packed / LEMMAS) % (MANY_LEMMAS + 1);
  const many = few < MANY_LEMMAS ? few : MANY_LEMMAS + reader.number();
  const lemmas = Array.from({ length: many }, () => reader.word(term));
  const pages = (packed & PAGED) === 0 ? [] : readPages(reader);
  const count = Math.floor(packed / FLAGS);
  const length = count - pages.reduce((sum, page) => sum + page.count, 0);
  const bits = length >= LONG ? reader.number() : undefined;
  return { term, count, distinct: (packed & DISTINCT) !== 0, lemmas, pages, length, bits };
};

const placed = (steps: Steps, documents: readonly number[]): Page[] => {
  let last = documents.at(-1) ?? 0;
  return steps.map(({ count, step, file }) => {
    last += step;
    return { file, count, last };
  });
};

/** The entry of a head; a long list is read when somebody wants it. */
const withDocuments = ({ pages, length, bits, ...head }: Head, gaps: GapReader, documents: number): TermEntry => {
  const read = (from: GapReader): number[] => from.list(length, -1, plainBits(documents, head.count));
  if (bits === undefined) {
    const list = read(gaps);
    return { ...head, documents: list, pages: placed(pages, list) };
  }
  const later = gaps.copy();
  gaps.skip(bits);
  let list: number[] | undefined;
  const all = (): number[] => (list ??= read(later));
  return {
    ...head,
    get documents() {
      return all();
    },
    get pages() {
      return placed(pages, all());
    },
  };
};

/** The shard of the bytes of both parts. */
export const decodeTermShard = (bytes: Uint8Array, documents: number): TermShard => {
  const reader = new ByteReader(bytes);
  let previous = '';
  const heads = Array.from({ length: reader.number() }, () => {
    const head = readHead(reader, previous);
    previous = head.term;
    return head;
  });
  const packed = reader.number();
  const filterLength = packed % 2 === 0 ? 0 : reader.number();
  const classes = Array.from({ length: Math.floor(packed / 2) }, () => {
    const key = reader.word(previous);
    previous = key;
    return { key, members: Array.from({ length: reader.number() }, () => reader.word(key)) };
  });
  const rest = reader.rest();
  const gaps = new GapReader(rest.subarray(filterLength));
  const entries = heads.map((head) => withDocuments(head, gaps, documents));
  return { entries, classes, joined: rest.subarray(0, filterLength) };
};
