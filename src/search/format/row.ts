import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/** What an answer shows of an article. `time` is the time it shows, in seconds since 1970. */
export type Row = {
  readonly id: string;
  readonly version: number;
  readonly language: string;
  readonly headline: string;
  readonly extract: string;
  /** Slug of the source. */
  readonly source: string;
  /** Slug of the section, empty for none. */
  readonly section: string;
  readonly time: number;
};

/** Rows that lie in one file: few, since the results of a search seldom lie together. */
export const ROWS_PER_FILE = 4;

const NO_ROW: Row = {
  id: '',
  version: 0,
  language: '',
  headline: '',
  extract: '',
  source: '',
  section: '',
  time: 0,
};

/**
 * A file of rows: each field beside the same one of the row before, which it often repeats. A withdrawn article leaves
 * an empty id and nothing of itself.
 */
export const packRows = (rows: readonly (Row | undefined)[]): Uint8Array => {
  const writer = new ByteWriter();
  writer.number(rows.length);
  let before = NO_ROW;
  for (const row of rows) {
    writer.word(row?.id ?? '', '');
    if (row === undefined) continue;
    writer.number(row.version);
    writer.signed(before.time - row.time);
    for (const field of ['language', 'source', 'section'] as const) writer.word(row[field], before[field]);
    for (const text of [row.headline, row.extract]) writer.word(text, '');
    before = row;
  }
  return writer.done();
};

const readRow = (reader: ByteReader, id: string, before: Row): Row => ({
  id,
  version: reader.number(),
  time: before.time - reader.signed(),
  language: reader.word(before.language),
  source: reader.word(before.source),
  section: reader.word(before.section),
  headline: reader.word(''),
  extract: reader.word(''),
});

/** The rows of bytes that `packRows` made; undefined where there is none. */
export const unpackRows = (bytes: Uint8Array): (Row | undefined)[] => {
  const reader = new ByteReader(bytes);
  let before = NO_ROW;
  return Array.from({ length: reader.number() }, () => {
    const id = reader.word('');
    if (id === '') return undefined;
    before = readRow(reader, id, before);
    return before;
  });
};
