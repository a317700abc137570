import * as v from 'valibot';

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1));
const schema = v.union([
  v.object({ src: v.string(), width: pixels, height: pixels, credit: v.exactOptional(v.string()) }),
  v.object({ failed: v.string() }),
]);

const DAY = 24 * 3_600_000;

type Picture = { readonly src: string; readonly width: number; readonly height: number; readonly credit?: string };

/** What is remembered of a picture's address: its copy, or that there was none to be had. */
export const writePictureNote = (copy: Picture | undefined, now: string): string =>
  JSON.stringify(copy ?? { failed: now });

const parsed = (note: string | undefined): unknown => {
  try {
    return note === undefined ? undefined : JSON.parse(note);
  } catch {
    return undefined;
  }
};

/** The copy that was made; `failed` where none was to be had within the last day, so it is not asked for. */
export const readPictureNote = (note: string | undefined, now: string): Picture | 'failed' | undefined => {
  const result = v.safeParse(schema, parsed(note));
  if (!result.success) return undefined;
  if ('src' in result.output) return result.output;
  return Date.parse(now) - Date.parse(result.output.failed) < DAY ? 'failed' : undefined;
};
