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
export const ROWS_PER_FILE = 8;

/** A file of rows as a JSON value; a withdrawn article leaves `null` and nothing of itself. */
export const packRows = (rows: readonly (Row | undefined)[]): unknown[] =>
  rows.map((row) =>
    row === undefined
      ? null
      : [row.id, row.version, row.language, row.source, row.section, row.time, row.headline, row.extract],
  );

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

const unpackRow = (value: unknown): Row | undefined => {
  if (!Array.isArray(value)) return undefined;
  const fields: readonly unknown[] = value;
  const [id, version, language, source, section, time, headline, extract] = fields;
  return {
    id: text(id),
    version: number(version),
    language: text(language),
    source: text(source),
    section: text(section),
    time: number(time),
    headline: text(headline),
    extract: text(extract),
  };
};

/** The rows of a JSON value that `packRows` made; undefined where there is none. */
export const unpackRows = (value: unknown): (Row | undefined)[] => (Array.isArray(value) ? value.map(unpackRow) : []);
