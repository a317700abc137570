import type { ArticleDocument } from '#article/article.ts';
import type { EditorsDesk } from '../../editing/make-article.ts';
import type { Problem } from '../report/problem.ts';

/** A file that was read, and what it is to be read with. */
export type SourceFile = {
  /** As the person wrote it. */
  readonly file: string;
  readonly text: string;
  readonly desk: EditorsDesk;
  /** IANA zone of dates that name none. */
  readonly timeZone: string;
  /** The folder of the store that holds pictures. */
  readonly media: string;
};

/** One story of a file on its way into the store. */
export type Entry = {
  /** Absent when the story was refused; then `problems` say why. */
  readonly document?: ArticleDocument;
  /** What kept the story, or a part of it, out. */
  readonly problems: readonly Problem[];
  /** What was put right without losing anything. */
  readonly remarks: readonly Problem[];
};

/** One kind of file that can be imported. */
export type Format = {
  readonly read: (source: SourceFile) => AsyncIterable<Entry> | Iterable<Entry>;
};
