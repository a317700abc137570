import type { Terminal } from './terminal.ts';

export type Streams = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person watches the error stream; then progress is one line that changes. */
  readonly watched: boolean;
  /** Milliseconds since any fixed moment. */
  readonly clock: () => number;
};

const QUIET_FOR = 1000;
/** In a log each word on progress is a line of its own, so there it comes seldom. */
const INTERVAL = { watched: 200, logged: 5000 } as const;

const ERASE = '\r\u001B[K';

/** A terminal on two streams. `done` takes the last line of progress away. */
export const makeTerminal = ({ out, err, watched, clock }: Streams): Terminal & { readonly done: () => void } => {
  const interval = watched ? INTERVAL.watched : INTERVAL.logged;
  let next = clock() + QUIET_FOR;
  let shown = false;
  const done = (): void => {
    if (shown) err(ERASE);
    shown = false;
  };
  return {
    done,
    say: (line) => {
      done();
      out(`${line}\n`);
    },
    warn: (line) => {
      done();
      err(`${line}\n`);
    },
    progress: (line) => {
      if (clock() < next) return;
      next = clock() + interval;
      err(watched ? `${ERASE}${line}` : `${line}\n`);
      shown = watched;
    },
  };
};
