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

export type TermShard = { readonly entries: readonly TermEntry[]; readonly classes: readonly WordClass[] };

const DISTINCT = 1;
const PAGED = 2;
const FLAGS = 4;

/** How many of the newest documents stand in the entry of a term that has pages. */
export const HEAD = 48;

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

const writeEntry = (writer: ByteWriter, entry: TermEntry, previous: string): void => {
  const paged = entry.pages.length > 0;
  writer.word(entry.term, previous);
  writer.number(entry.count * FLAGS + (paged ? PAGED : 0) + (entry.distinct ? DISTINCT : 0));
  writer.number(entry.lemmas.length);
  for (const lemma of entry.lemmas) writer.word(lemma, entry.term);
  if (paged) writePages(writer, entry);
};

/**
 * One shard as bytes: the sorted terms, then the classes, then the bits of all lists.
 *
 * @param documents how many documents the segment has
 */
export const encodeTermShard = ({ entries, classes }: TermShard, documents: number): Uint8Array => {
  const writer = new ByteWriter();
  const gaps = new GapWriter();
  let previous = '';
  writer.number(entries.length);
  for (const entry of entries) {
    writeEntry(writer, entry, previous);
    gaps.list(entry.documents, -1, plainBits(documents, entry.count));
    previous = entry.term;
  }
  writer.number(classes.length);
  for (const { key, members } of classes) {
    writer.word(key, previous);
    writer.number(members.length);
    for (const member of members) writer.word(member, key);
    previous = key;
  }
  writer.bytes(gaps.done());
  return writer.done();
};

type Head = Omit<TermEntry, 'documents' | 'pages'> & { readonly pages: ReturnType<typeof readPages> };

const readHead = (reader: ByteReader, previous: string): Head => {
  const term = reader.word(previous);
  const packed = reader.number();
  const lemmas = Array.from({ length: reader.number() }, () => reader.word(term));
  const pages = (packed & PAGED) === 0 ? [] : readPages(reader);
  return { term, count: Math.floor(packed / FLAGS), distinct: (packed & DISTINCT) !== 0, lemmas, pages };
};

const withDocuments = ({ pages, ...head }: Head, gaps: GapReader, documents: number): TermEntry => {
  const here = pages.length === 0 ? head.count : HEAD;
  const list = gaps.list(here, -1, plainBits(documents, head.count));
  let last = list.at(-1) ?? 0;
  const placed = pages.map(({ count, step, file }) => {
    last += step;
    return { file, count, last };
  });
  return { ...head, documents: list, pages: placed };
};

/** The shard of bytes that `encodeTermShard` made. */
export const decodeTermShard = (bytes: Uint8Array, documents: number): TermShard => {
  const reader = new ByteReader(bytes);
  let previous = '';
  const heads = Array.from({ length: reader.number() }, () => {
    const head = readHead(reader, previous);
    previous = head.term;
    return head;
  });
  const classes = Array.from({ length: reader.number() }, () => {
    const key = reader.word(previous);
    previous = key;
    return { key, members: Array.from({ length: reader.number() }, () => reader.word(key)) };
  });
  const gaps = new GapReader(reader.rest());
  return { entries: heads.map((head) => withDocuments(head, gaps, documents)), classes };
};
