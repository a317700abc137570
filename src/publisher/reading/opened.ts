import type { DocumentKind } from '../documents/sniff.ts';
import type { DraftProblem, ReadingContext } from '../draft/draft.ts';
import type { Examined } from '../editing/text-evidence.ts';

/** What is known of a document before anybody has looked into it. */
export type Unopened = ReadingContext & {
  /** Name of a file; a document with an address was fetched. */
  readonly file?: string | undefined;
  /** The kind, where the person knows better. */
  readonly as?: DocumentKind | undefined;
  readonly contentType?: string | undefined;
};

/** What must be passed on as it is: such a document says itself whose article it is. */
export type PlainKind = 'plain-text' | 'article-json';

/**
 * A document, looked into. `message` completes the sentence "the document …"; `leads` names the feeds of
 * a list or front page, best first.
 */
export type Finding =
  | { readonly kind: 'refused'; readonly message: string; /** It took over all bounds. */ readonly isGivenUp?: boolean }
  | { readonly kind: 'leads'; readonly addresses: readonly string[] }
  | { readonly kind: 'plain'; readonly as: PlainKind; readonly text: string }
  | { readonly kind: 'stories' };

/** How the stories of a document came to an end. */
export type End = {
  readonly problems: readonly DraftProblem[];
  /** Why the document was given up before its end, completing the sentence "the document …". */
  readonly givenUp?: string | undefined;
};

/** Stories to be taken once. */
export type Stories = {
  readonly kind: 'stories';
  readonly entries: AsyncIterable<Examined> | Iterable<Examined>;
  /** To be asked when the stories are at an end. */
  readonly end: () => End;
};

/** A document, looked into, with its stories. */
export type Opened = Exclude<Finding, { kind: 'stories' }> | Stories;

/** Reads documents of strangers. A document that takes over all bounds is given up with a problem. */
export type DocumentReader = {
  /** @param bytes are the reader's from now on */
  readonly open: (bytes: Uint8Array, unopened: Unopened) => Promise<Opened>;
  readonly close: () => Promise<void>;
};
