import type { SourceConfiguration } from '#article/site.ts';
import type { DocumentKind } from '../../documents/sniff.ts';
import { articleJsonFormat } from './import-article-json.ts';
import { readEntries } from './import-document.ts';
import type { ImportMeans } from './import-means.ts';
import { plainTextFormat } from './import-plain-text.ts';

/** One document, decoded, and what is known of it. */
export type Piece = {
  /** The file or address, as problems name it. */
  readonly file: string;
  readonly text: string;
  readonly kind: DocumentKind;
  /** Absent for a file. */
  readonly address?: string | undefined;
  readonly source?: SourceConfiguration | undefined;
};

const FORMATS = new Map([
  ['article-json', articleJsonFormat],
  ['plain-text', plainTextFormat],
]);

/** Puts the entries of one document into the intake. */
export const importText = async (piece: Piece, means: ImportMeans): Promise<void> => {
  const { file, text, kind, address } = piece;
  const { desk, configuration, media, intake } = means;
  const format = FORMATS.get(kind);
  if (format === undefined) {
    for await (const entry of readEntries(piece, means)) intake.add(entry);
    return;
  }
  if (address !== undefined) {
    // Such a document says itself whose article it is; only the operator's own files are believed.
    intake.fail({ file, message: `is ${kind}, which is taken from files only` }, 'unsuitable');
    return;
  }
  const source = { file, text, desk, timeZone: configuration.timeZone, media };
  for await (const entry of format.read(source)) intake.add(entry);
};
