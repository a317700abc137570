import { readFileSync, realpathSync } from 'node:fs';
import { cpuUsage } from 'node:process';

/** Where the system tells of the thread that asks; empty where it does not. */
export const ownPlace = (): string => {
  try {
    return realpathSync('/proc/thread-self');
  } catch {
    return '';
  }
};

/** Milliseconds all threads of the process have worked: never less than one of them. */
const ofAllThreads = (): number => {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
};

/**
 * Milliseconds a thread has worked, waiting not counted: on a busy machine a document is given the time
 * it needs. Linux keeps them for each thread in `schedstat`, in nanoseconds.
 *
 * @param place as `ownPlace` told it; empty where the system tells of no thread
 */
const timeWorked = (place: string): number => {
  if (place === '') return ofAllThreads();
  try {
    return Number(readFileSync(`${place}/schedstat`, 'latin1').split(' ', 1)[0]) / 1e6;
  } catch {
    return ofAllThreads();
  }
};

/** Milliseconds between two looks. */
const PACE = 200;

/** Watches how long a thread works on each of its documents. */
export type ThreadTimer = {
  /** To be called once, when the thread has started: that is no document's time. */
  readonly start: (place: string) => void;
  /** Begins with a document, which may take so many milliseconds. */
  readonly begin: (milliseconds: number) => void;
  readonly stop: () => void;
};

/**
 * Makes a timer.
 *
 * @param tooLong called once, when a document takes longer than allowed
 */
export const makeTimer = (tooLong: (allowed: number) => void): ThreadTimer => {
  let allowed = Infinity;
  let clock: { readonly place: string; readonly begun: number } | undefined;
  const start = (place: string): void => {
    clock = { place, begun: timeWorked(place) };
  };
  const watch = setInterval(() => {
    if (clock === undefined || timeWorked(clock.place) - clock.begun <= allowed) return;
    clearInterval(watch);
    tooLong(allowed);
  }, PACE);
  return {
    start,
    begin: (milliseconds) => {
      allowed = milliseconds;
      if (clock !== undefined) start(clock.place);
    },
    stop: () => {
      clearInterval(watch);
    },
  };
};
