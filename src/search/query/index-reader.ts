import type { Row } from '../format/row.ts';
import type { FrequentWord } from '../format/words.ts';

/** A term as the planner weighs it. */
export type KnownTerm = {
  /** Exact key. */
  readonly term: string;
  /** About how many articles have it. */
  readonly count: number;
  /** Whether ا for آ, or the other way round, would make it another word. */
  readonly distinct: boolean;
  /** Loose keys of its dictionary forms. */
  readonly lemmas: readonly string[];
};

/** What is known under one loose key. */
export type Lookup = {
  /** The terms of that loose key, whatever their spelling. */
  readonly entries: readonly KnownTerm[];
  /** Terms that are forms of it as a dictionary form. */
  readonly members: readonly string[];
};

/** An article that answers; its row is fetched when it is asked for, and is undefined if the article was withdrawn. */
export type Match = { readonly key: number | string; row(): Promise<Row | undefined> };

/** From and to, in seconds since 1970, inclusive. */
export type Span = readonly [number, number];

/**
 * What the planner asks of an index, or of one part of it. An engine keeps terms and intersects
 * their articles; what a query means is decided here, for all engines alike.
 */
export type IndexReader = {
  /** Tells the parts of an index apart. */
  readonly name: string;
  /** How many articles it has, or had when it was written. */
  readonly documents: number;
  /** Whether it may have articles of that time at all. */
  covers(span: Span): boolean;
  /** Whether so many articles have a loose key that looking it up first would hardly save another look. */
  isCommon(looseKey: string): boolean;
  lookup(looseKey: string): Promise<Lookup>;
  /** Whether a word and others may be known as one, all of them known: where that is told beside the word, no look is lost. */
  mayJoin(looseKey: string, joinedKey: string): Promise<boolean>;
  /**
   * Articles of a time that have one term of every group, the newest first. A few of the wrong time may
   * be among them.
   */
  matching(wanted: readonly (readonly KnownTerm[])[], span: Span): AsyncIterable<Match>;
  /** In alphabetical order. */
  frequentWords(): Promise<readonly FrequentWord[]>;
};
