import type { FetchPolicy } from './fetch-policy.ts';

/** Ends a fetch that takes too long as a whole, or trickles. */
export type Stopwatch = {
  readonly signal: AbortSignal;
  /** Counts bytes that came. */
  readonly came: (bytes: number) => void;
  readonly stop: () => void;
};

const TOO_LONG = 'takes too long';
const TOO_SLOW = 'comes too slowly';

/** Starts a watch over one fetch. `signal.reason` says which patience ended. */
export const startStopwatch = ({ deadline, slowest, patience }: FetchPolicy): Stopwatch => {
  const controller = new AbortController();
  let sinceTick = 0;
  let reading = false;
  const end = setTimeout(() => controller.abort(TOO_LONG), deadline);
  const tick = setInterval(() => {
    if (reading && sinceTick < slowest) controller.abort(TOO_SLOW);
    sinceTick = 0;
  }, patience);
  return {
    signal: controller.signal,
    came: (bytes) => {
      // The first window is cut short by the wait for the answer, so it is not judged.
      if (!reading) sinceTick = slowest;
      reading = true;
      sinceTick += bytes;
    },
    stop: () => {
      clearTimeout(end);
      clearInterval(tick);
    },
  };
};
