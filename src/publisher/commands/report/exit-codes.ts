/**
 * How a command ends, after the BSD sysexits where one fits. Described for people in
 * `docs/publisher.md`.
 */
export const EXIT = {
  ok: 0,
  /** The command did its work, but some entries had problems, which were named. */
  someProblems: 1,
  /** The command line cannot be understood. */
  usage: 2,
  /** What was named is there and cannot be used: not an article, not a configuration, a damaged store. */
  badData: 65,
  /** What was named cannot be read. */
  noInput: 66,
  /** The address is taken by another program. */
  unavailable: 69,
  /** A mistake in this program. */
  bug: 70,
  /** A file cannot be made: no permission, a file where a folder should be. */
  cannotCreate: 73,
  /** A disk is full or broken. */
  ioError: 74,
} as const;
