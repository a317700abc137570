import type { SourceConfiguration } from '#article/site.ts';
import type { Opened, PlainKind, Stories } from '../../reading/opened.ts';
import { articleJsonFormat } from './import-article-json.ts';
import type { Format } from './entry.ts';
import { readEntries } from './import-document.ts';
import type { ImportMeans } from './import-means.ts';
import { plainTextFormat } from './import-plain-text.ts';

/** Where a document came from, and what is known of it. */
export type Piece = {
  /** The file or address, as problems name it. */
  readonly file: string;
  /** Absent for a file. */
  readonly address?: string | undefined;
  readonly source?: SourceConfiguration | undefined;
};

const FORMATS: Readonly<Record<PlainKind, Format>> = {
  'article-json': articleJsonFormat,
  'plain-text': plainTextFormat,
};

/** Puts the entries of plain text or article JSON into the intake. */
export const importPlain = async (
  { as, text }: Extract<Opened, { kind: 'plain' }>,
  { file, address }: Piece,
  { desk, configuration, media, intake }: ImportMeans,
): Promise<void> => {
  if (address !== undefined) {
    // Such a document says itself whose article it is; only the operator's own files are believed.
    intake.fail({ file, message: `is ${as}, which is taken from files only` }, 'unsuitable');
    return;
  }
  const source = { file, text, desk, timeZone: configuration.timeZone, media };
  for await (const entry of FORMATS[as].read(source)) intake.add(entry);
};

/**
 * Puts the stories of a document into the intake.
 *
 * @returns whether the document was read to its end
 */
export const importStories = async (stories: Stories, piece: Piece, means: ImportMeans): Promise<boolean> => {
  for await (const entry of readEntries(stories, piece, means)) means.intake.add(entry);
  return stories.end().givenUp === undefined;
};
