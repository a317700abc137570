import * as v from 'valibot';
import {
  idSchema,
  instantSchema,
  languageSchema,
  nameSchema,
  plainSchema,
  slugSchema,
  urlSchema,
} from './plain-text.ts';

export const SITE_SCHEMA = 'site/1.0';

/** One name in several languages, keyed by language tag. The site's own language must be among them. */
const namesSchema = v.record(languageSchema, nameSchema);

const isTimeZone = (value: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).format(0) !== '';
  } catch {
    return false;
  }
};

/** An IANA name; a name the engine does not know would stop every page that shows a date. */
const timeZoneSchema = v.pipe(v.string(), v.check(isTimeZone, 'is not a time zone such as Asia/Tehran'));

/** Paths are put behind it, and every path begins with a slash. */
const originSchema = v.pipe(urlSchema, v.regex(/[^/]$/, 'must not end with a slash'));

/** A list in which no two entries claim one address. */
const withOwnSlugs = <T extends { slug: string }>() =>
  v.check<T[], string>((all) => new Set(all.map(({ slug }) => slug)).size === all.length, 'uses a slug twice');

const sectionSchema = v.strictObject({ slug: slugSchema, name: namesSchema });

const sourceSchema = v.strictObject({
  slug: slugSchema,
  name: namesSchema,
  /** Other spellings of the name that articles credit. */
  alias: v.optional(v.array(nameSchema)),
  home: v.optional(urlSchema),
  /** The language its stories are expected in; a hint, where the text itself does not tell. */
  language: v.optional(languageSchema),
  /** Addresses `import` asks: feeds, or whatever else can be imported. */
  feeds: v.optional(v.pipe(v.array(urlSchema), v.maxLength(50, 'has more than 50 addresses'))),
  /** Slugs of the site's sections by the source's own names for them. */
  sections: v.optional(v.record(nameSchema, slugSchema)),
  /** Name to credit, where it is another than `name`. */
  credit: v.optional(nameSchema),
  /** What holds for all its stories, whatever a feed says. */
  rights: v.optional(
    v.strictObject({
      copyrightNotice: v.optional(nameSchema),
      copyrightHolder: v.optional(plainSchema),
      usageTerms: v.optional(plainSchema),
      usageInfo: v.optional(urlSchema),
    }),
  ),
  /** What search engines are asked to do with its stories. */
  index: v.optional(v.picklist(['index', 'noindex', 'canonical'], 'must be index, noindex or canonical')),
  /** Whether its pictures are copied: as large as a page needs, as thumbnails only, or not at all, for pages of text. */
  images: v.optional(v.picklist(['copy', 'thumbnail', 'none'], 'must be copy, thumbnail or none')),
  /**
   * What is done about lost half-spaces in its Persian texts: `safe` mends what is beyond doubt,
   * `suggest` only writes it down. Without it, texts that were clearly damaged are mended.
   */
  repair: v.optional(v.picklist(['off', 'suggest', 'safe'], 'must be off, suggest or safe')),
  /** Zone of dates that name none. */
  timeZone: v.optional(timeZoneSchema),
  /** Feeds hold summaries only: the page behind each is fetched. */
  fullText: v.optional(v.boolean()),
});

/** Published as `/.well-known/security.txt` (RFC 9116). */
const securitySchema = v.strictObject({
  /** Addresses of mail or of pages, the preferred one first. */
  contact: v.pipe(v.array(nameSchema), v.minLength(1, 'names no contact')),
  /** After this time nobody should trust the file; the standard advises less than a year. */
  expires: instantSchema,
  policy: v.optional(urlSchema),
});

/** Published as `/trust.txt`: who vouches for whom among publishers. */
const trustSchema = v.array(
  v.strictObject({
    attribute: v.picklist([
      'member',
      'belongto',
      'control',
      'controlledby',
      'social',
      'vendor',
      'customer',
      'disclosure',
      'contact',
      'datatrainingallowed',
    ]),
    value: v.pipe(nameSchema, v.regex(/^\S+$/, 'holds a space')),
  }),
);

/** Places to share to that the app knows, in the order in which they are offered where the operator says nothing. */
export const SHARE_PLACES = ['telegram', 'whatsapp', 'x', 'email'] as const;

/** A link that opens another place with what is shared: `{text}` and `{url}` stand for it. */
const shareAddressSchema = v.pipe(
  plainSchema,
  v.regex(/^https:\/\/[^\s{}/]+\/[^\s]*$/, 'must be an address that begins with https://'),
  v.check((address) => address.includes('{text}'), 'must hold {text} where the words are to stand'),
);

const shareSchema = v.pipe(
  v.array(
    v.union(
      [v.picklist(SHARE_PLACES), v.strictObject({ name: namesSchema, address: shareAddressSchema })],
      'must be telegram, whatsapp, x, email, or a name with an https address that holds {text}',
    ),
  ),
  v.maxLength(12, 'has more than 12 places'),
);

/** What the operator writes in `site.json`. */
export const siteConfigurationSchema = v.strictObject({
  schema: v.literal(SITE_SCHEMA),
  name: namesSchema,
  /** The language of the interface and of `/`. */
  language: languageSchema,
  /** IANA name of the zone in which dates are first shown, before a reader's own zone is known. */
  timeZone: timeZoneSchema,
  /** Absolute address of the site, without a trailing slash; only canonical links and previews name it. */
  origin: v.optional(originSchema),
  /** Where a rights holder asks for a story to be taken down: an e-mail address or a page. */
  contact: v.optional(plainSchema),
  /** Where stories can be shared to besides by link, code and the system's own sheet; without it `SHARE_PLACES`. */
  share: v.optional(shareSchema),
  security: v.optional(securitySchema),
  trust: v.optional(trustSchema),
  sections: v.pipe(v.array(sectionSchema), withOwnSlugs()),
  sources: v.pipe(v.array(sourceSchema), withOwnSlugs()),
});

/** The part of the configuration every page needs; published as `/data/site.json`. */
export const siteSchema = v.strictObject({
  schema: v.literal(SITE_SCHEMA),
  name: namesSchema,
  language: languageSchema,
  timeZone: timeZoneSchema,
  origin: v.optional(originSchema),
  contact: v.optional(plainSchema),
  share: v.optional(shareSchema),
  sections: v.array(sectionSchema),
  /** Languages that have a list of their own at `/<language>/`, the site's language first. */
  editions: v.array(languageSchema),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The sources that have articles, with how many; published as `/data/sources.json`. */
export const sourcesSchema = v.array(
  v.strictObject({
    slug: slugSchema,
    name: namesSchema,
    home: v.optional(urlSchema),
    language: v.optional(languageSchema),
    count,
  }),
);

/** Ids of withdrawn articles, so that offline copies can be removed; published as `/data/tombstones.json`. */
export const tombstonesSchema = v.array(idSchema);

export type SourceConfiguration = v.InferOutput<typeof sourceSchema>;
export type Names = v.InferOutput<typeof namesSchema>;
export type SiteConfiguration = v.InferOutput<typeof siteConfigurationSchema>;
export type Site = v.InferOutput<typeof siteSchema>;
export type SharePlace = v.InferOutput<typeof shareSchema>[number];
export type Section = v.InferOutput<typeof sectionSchema>;
export type Source = v.InferOutput<typeof sourcesSchema>[number];
