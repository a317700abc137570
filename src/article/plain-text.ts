import * as v from 'valibot';

/**
 * Characters no stored text may hold: C0 and C1 controls (tab and line ends excepted), explicit
 * bidirectional overrides and isolates, the byte order mark, interlinear annotation marks,
 * noncharacters, and halves of surrogate pairs, which no UTF-8 file can keep.
 * U+200C, U+200D, U+200E and U+200F stay allowed: Persian spelling and mixed text need them.
 */
const CLEAN =
  // eslint-disable-next-line no-control-regex -- refusing control characters is the purpose
  /^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]*$/u;

/** What an address is made of: no spaces, controls, direction marks, and none of the marks RFC 3986 excludes. */
const ADDRESS_CHARACTERS =
  // eslint-disable-next-line no-control-regex -- refusing control characters is the purpose
  /^[^\s\u0000-\u0020\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFEFF<>"\\^`{|}]*$/u;

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

/**
 * An absolute http or https address without user information, spaces, controls or direction marks.
 * Letters of any script pass, U+200C among them: Persian addresses are often written unescaped.
 */
export const urlSchema = v.pipe(
  v.string(),
  v.maxLength(2048, 'is longer than 2,048 characters'),
  v.regex(/^https?:\/\/(?![^/?#]*@)[^/?#]/, 'is not an http or https address'),
  v.regex(ADDRESS_CHARACTERS, 'holds a character that no address may hold'),
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

/** A URI that names something: `tag:`, `urn:`, `https:`; never one that runs when followed. */
export const uriSchema = v.pipe(
  v.string(),
  v.maxLength(2048, 'is longer than 2,048 characters'),
  v.regex(/^(?!(?:javascript|data|vbscript):)[a-z][a-z0-9+.-]*:./, 'is not a URI'),
  v.regex(ADDRESS_CHARACTERS, 'holds a character that no address may hold'),
);

export type Direction = v.InferOutput<typeof directionSchema>;
