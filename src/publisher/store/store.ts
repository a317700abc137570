import type { Article, ArticleDocument } from '#article/article.ts';
import type { Sha256 } from '../editing/article-id.ts';

/**
 * What became of one arriving document. `kept-out`: it was withdrawn earlier and
 * stays withdrawn; `restored`: its withdrawal had been lifted;
 * `held`: it would have changed an article, and nothing was written; `other-story`: the same, because it
 * tells another story than the article under whose id it comes.
 */
export type Outcome =
  | {
      readonly kind: 'added' | 'changed' | 'unchanged' | 'withdrawn' | 'kept-out' | 'restored' | 'held' | 'other-story';
      readonly id: string;
    }
  | { readonly kind: 'refused'; readonly id: string; readonly field: string; readonly message: string };

/** What taking a document needs besides the store: the time, who a credit means, and a digest. */
export type Desk = {
  /** RFC 3339 in UTC. */
  readonly now: string;
  readonly sourceOf: (name: string) => string;
  readonly sha256: Sha256;
  /** Only what is new is written; what would change an article is `held`. */
  readonly hold?: boolean | undefined;
  /** A person looked at the changes: an article may become another story. */
  readonly approved?: boolean | undefined;
};

/**
 * A document with what the store knows of it. Language, section and source outlive a withdrawal, so
 * that its place in the lists it stood in stays counted.
 */
export type StoredRecord = {
  readonly id: string;
  readonly uri: string;
  readonly status: ArticleDocument['status'];
  readonly language: string | null;
  readonly section: string | null;
  /** Name of the nearest credit. */
  readonly source: string | null;
  /** Digest of the content that last arrived: an editor's later change must not be undone by a re-import. */
  readonly taken: string | null;
  /** The withdrawal was lifted: the article may come again. */
  readonly lifted: boolean;
  /** Canonical JSON of the document. */
  readonly json: string;
};

export type SequencedRecord = StoredRecord & {
  readonly seq: number;
  readonly document: ArticleDocument;
  /** The same for all articles that tell one story; null for an article whose story no other tells. */
  readonly story: number | null;
};

export type StoreProblem = { readonly id: string; readonly message: string };

/** A change that was held back, with the address it came from and the time it came. */
export type Quarantined = { readonly origin: string; readonly at: string; readonly document: ArticleDocument };

export type Quarantine = {
  readonly put: (documents: readonly ArticleDocument[], origin: string, at: string) => void;
  readonly list: () => readonly Quarantined[];
  /** Makes the changes of an origin. */
  readonly accept: (origin: string, desk: Desk) => readonly Outcome[];
  /** Drops them; the same changes will not be held a second time. */
  readonly reject: (origin: string, desk: Desk) => number;
};

/** An editor's change of the document that is there. */
export type Amendment = (before: ArticleDocument) => ArticleDocument | undefined;

/**
 * Where the publisher keeps what it was given. Every write is one transaction: a batch is in the
 * store as a whole or not at all, also after a power cut.
 */
export type Store = {
  /** Judges arriving documents against what is there and writes those that bring something new. */
  readonly take: (arrivals: readonly ArticleDocument[], desk: Desk) => Outcome[];
  /**
   * Lets an editor change an article. What a source sent before and sends again does not undo it.
   *
   * @param change gives the new document; undefined leaves the old one
   */
  readonly amend: (id: string, change: Amendment, now: string) => void;
  /** Lets a withdrawn article come again. What was withdrawn is gone; only a new import brings it back. */
  readonly lift: (id: string, now: string) => void;
  /** Writes records as they are, for a store restored from a folder. */
  readonly restore: (records: readonly StoredRecord[]) => void;
  /** The quarantine: changes that wait for a person's word. */
  readonly quarantine: Quarantine;
  /** Ids of the articles of a source that came last, by the name it is credited with. */
  readonly recent: (source: string, count: number) => readonly string[];
  /** What was noted about an address when it was last fetched. */
  readonly noted: (address: string) => string | undefined;
  readonly note: (address: string, state: string) => void;
  readonly read: (id: string) => ArticleDocument | undefined;
  /** All records in the order in which they first came. */
  readonly records: () => Iterable<SequencedRecord>;
  /** Compares every document with its digest. */
  readonly verify: () => Iterable<StoreProblem>;
  readonly close: () => void;
};

/** The columns of an article beside its JSON. */
export const placeOf = ({
  language,
  section,
  credit,
}: Article): Pick<StoredRecord, 'language' | 'section' | 'source'> => ({
  language,
  section: section ?? null,
  source: credit[0].name,
});
