/** Where a command speaks to the person: results, then remarks, problems and progress. */
export type Terminal = {
  /** What was asked for. */
  readonly say: (line: string) => void;
  /** What went wrong, or what the person should know. */
  readonly warn: (line: string) => void;
  /** How far a long task is; shown once it has taken a second, and taken away when it ends. */
  readonly progress: (line: string) => void;
};

/** Words from a file could hold escape sequences; on a terminal they must be only words. */
export const printable = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  text.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]+/g, ' ');
