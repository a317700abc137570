import * as v from 'valibot';

/**
 * Number of the generation of data this source writes and reads. Raised only when an app that is
 * still open in somebody's browser could no longer read what is published from now on.
 */
export const GENERATION = 3;

/** What `/version.json` says of the app that was published last. */
export const releaseSchema = v.strictObject({
  /** Name of the build; two builds of the same source have the same name. */
  build: v.pipe(v.string(), v.minLength(1)),
  /** The oldest generation that can read the published data; an older app must be replaced at once. */
  minCompatible: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export type Release = v.InferOutput<typeof releaseSchema>;
