/** How many of a source's newest articles are looked at. */
export const WATCHED = 200;

/** A small source may well correct a few stories at once. */
const FEWEST = 10;
const SHARE = 0.3;

/**
 * Whether so many of a source's newest articles would change by one fetch that a person should look:
 * its feed may have been taken over, or be broken.
 *
 * @param changed how many of the watched articles would change
 * @param watched how many there are, at most `WATCHED`
 */
export const isUpheaval = (changed: number, watched: number): boolean =>
  changed >= FEWEST && changed > Math.min(watched, WATCHED) * SHARE;
