import type { Credit } from '#article/article.ts';
import type { Block, Content, ImageBlock } from '#article/blocks.ts';
import type { ParsedDate } from '#text/parse-date.ts';

/** A picture where the source keeps it; it becomes a contract image once the site has its own copy. */
export type DraftImage = {
  readonly type: 'image';
  /** Absolute http or https address at the source. */
  readonly url: string;
  readonly alt?: string | undefined;
  readonly caption?: Content | undefined;
  readonly credit?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
};

export type DraftBlock = Exclude<Block, ImageBlock> | DraftImage;

/** A picture, film or sound that belongs to an entry but stands outside its text. */
export type MediaReference = Omit<DraftImage, 'type' | 'caption'> & {
  readonly medium: 'image' | 'video' | 'audio' | 'other';
  /** Media type as the source claims it; never trusted for what the bytes are. */
  readonly mime?: string | undefined;
  readonly caption?: string | undefined;
};

export type DraftRights = {
  readonly notice?: string | undefined;
  readonly holder?: string | undefined;
  readonly terms?: string | undefined;
  /** Address of a licence or of terms of use. */
  readonly url?: string | undefined;
  /** What search engines are asked to do with the story. */
  readonly index?: 'index' | 'noindex' | 'canonical' | undefined;
};

/** Who publishes the feed, page or export that an entry came in. Everything is a claim. */
export type DraftSource = {
  readonly name?: string | undefined;
  readonly home?: string | undefined;
  /** Language tag as written: real Persian and Arabic feeds often claim `en`. */
  readonly language?: string | undefined;
  readonly description?: string | undefined;
  /** Names of those responsible for all of its entries. */
  readonly authors?: readonly string[] | undefined;
  readonly rights?: DraftRights | undefined;
  readonly icon?: string | undefined;
};

/**
 * One story as its source tells it, the same shape whatever the kind of source. Texts are clean and
 * plain, addresses absolute http(s), times UTC; nothing is decided yet: identity, language,
 * direction, section and credit are the editor's.
 */
export type Draft = {
  /** The source's own identifier, exactly as spelled. */
  readonly guid?: string | undefined;
  readonly link?: string | undefined;
  /** May be empty: not every source names its stories. */
  readonly title: string;
  readonly kicker?: string | undefined;
  readonly located?: string | undefined;
  readonly language?: string | undefined;
  readonly body: readonly DraftBlock[];
  /** The body is only the source's summary; the page behind `link` holds the rest. */
  readonly partial: boolean;
  readonly summary?: string | undefined;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly published?: ParsedDate | undefined;
  readonly updated?: ParsedDate | undefined;
  /** Who the entry itself says it came from, nearest first. */
  readonly credits: readonly Credit[];
  readonly media: readonly MediaReference[];
  readonly rights?: DraftRights | undefined;
  readonly source: DraftSource;
  /** The source says that this story is taken back. */
  readonly withdrawn: boolean;
};

/** What was wrong with an entry and what was done; `entry` is its guid, link, title or `#3`. */
export type DraftProblem = {
  readonly entry: string;
  readonly field: string;
  readonly message: string;
  readonly action: string;
};

export type Drafted = { readonly draft: Draft; readonly problems: readonly DraftProblem[] };

/**
 * A feed, page or export, read. Entries are made one at a time while they are taken, so that a large
 * feed never stands in memory as drafts. `problems` concern the document as a whole; a document that
 * is refused has no entries and says why.
 */
export type SourceDocument = {
  readonly source: DraftSource;
  readonly entries: Iterable<Drafted>;
  readonly problems: readonly DraftProblem[];
};

/** What the reader of a document may know besides its text. */
export type ReadingContext = {
  /** Address the document came from; relative addresses inside it are resolved against it. */
  readonly address?: string | undefined;
  /** IANA zone of dates that name none. */
  readonly timeZone: string;
  /** The language the operator expects, a hint. */
  readonly language?: string | undefined;
  /** Time of reading, RFC 3339: "two hours ago" and two-digit years count from here. */
  readonly now: string;
};

/**
 * A document that could not be read, as a value.
 *
 * @param message why, completing the sentence "the document …"
 */
export const refusedDocument = (message: string): SourceDocument => ({
  source: {},
  entries: [],
  problems: [{ entry: '', field: '(document)', message, action: 'nothing was taken from it' }],
});
