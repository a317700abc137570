/** Why something could not be read: each has its own state on the page, in the reader's language. */
export type ReadingProblemKind = 'not-found' | 'offline' | 'malformed' | 'too-new' | 'failed';

/** Expected trouble while reading data. React Query carries failures as errors, so this is one. */
export class ReadingProblem extends Error {
  readonly kind: ReadingProblemKind;

  constructor(kind: ReadingProblemKind, address: string, cause?: unknown) {
    super(`${address}: ${kind}`, { cause });
    this.name = 'ReadingProblem';
    this.kind = kind;
  }
}

/** The kind of any error a query ends with; what nobody expected counts as failed. */
export const problemKind = (error: unknown): ReadingProblemKind =>
  error instanceof ReadingProblem ? error.kind : 'failed';
