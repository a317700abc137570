import * as v from 'valibot';

/**
 * Characters no stored text may hold: C0 and C1 controls (tab and line ends excepted), explicit
 * bidirectional overrides and isolates, the byte order mark and interlinear annotation marks.
 * U+200C, U+200D, U+200E and U+200F stay allowed: Persian spelling and mixed text need them.
 */
// eslint-disable-next-line no-control-regex -- refusing control characters is the purpose
const CLEAN = /^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]*$/;

const FORBIDDEN_CHARACTER = 'holds a control or direction-override character';

/** A short plain string: headline, name, notice. At most 2,000 UTF-16 units. */
export const plainSchema = v.pipe(
  v.string(),
  v.maxLength(2000, 'is longer than 2,000 characters'),
  v.regex(CLEAN, FORBIDDEN_CHARACTER),
);

/** A string that has something to show: `plainSchema` with at least one visible character. */
export const nameSchema = v.pipe(plainSchema, v.regex(/[\p{L}\p{N}\p{S}\p{P}]/u, 'is empty'));

/** The text of one inline run. At most 20,000 UTF-16 units. */
export const textSchema = v.pipe(
  v.string(),
  v.maxLength(20_000, 'is longer than 20,000 characters'),
  v.regex(CLEAN, FORBIDDEN_CHARACTER),
);

/** An absolute http or https address without user information. */
export const urlSchema = v.pipe(
  v.string(),
  v.maxLength(2048, 'is longer than 2,048 characters'),
  v.regex(/^https?:\/\/(?![^/?#]*@)[^\s<>"\\^`{|}/?#][^\s<>"\\^`{|}]*$/, 'is not an http or https address'),
);

/** BCP 47, the subset in use: `fa`, `fa-IR`, `ckb-Arab`. */
export const languageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/, 'is not a language tag such as fa or fa-IR'),
);

export const directionSchema = v.picklist(['ltr', 'rtl'], 'must be ltr or rtl');

/** Crockford base 32 in lower case, 8 to 16 characters. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-hjkmnp-tv-z]{8,16}$/, 'is not an article id (8 to 16 characters of Crockford base 32)'),
);

const isRealInstant = (value: string): boolean => {
  const time = Date.parse(value);
  // The calendar must agree with the string: engines turn 31 February into 3 March without a word.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value.slice(0, 10);
};

/** RFC 3339 in UTC, `2026-11-23T06:30:00Z`. */
export const instantSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/, 'is not a UTC time such as 2026-11-23T06:30:00Z'),
  v.check(isRealInstant, 'is not a day of the calendar'),
);

/** A lower-case name in an address: `world`, `src-12ab`. */
export const slugSchema = v.pipe(
  v.string(),
  v.maxLength(64),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a slug (a-z, 0-9 and single hyphens)'),
);

/** A URI of any scheme: `tag:`, `urn:`, `https:`. */
export const uriSchema = v.pipe(
  v.string(),
  v.maxLength(2048),
  v.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"\\^`{|}]+$/i, 'is not a URI'),
);

export type Direction = v.InferOutput<typeof directionSchema>;
