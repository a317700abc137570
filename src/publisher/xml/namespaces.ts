/** Short names of the vocabularies that feeds and exports use, by namespace address without its end. */
const VOCABULARIES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns': 'atom',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://search.yahoo.com/mrss': 'media',
  'http://video.search.yahoo.com/mrss': 'media',
  'http://tools.search.yahoo.com/mrss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://backend.userland.com/creativecommonsrssmodule': 'creativecommons',
  'http://web.resource.org/cc': 'cc',
  'http://creativecommons.org/ns': 'cc',
  'http://purl.org/atompub/tombstones/1.0': 'at',
  'http://iptc.org/std/nar/2006-10-01': 'nar',
  'http://purl.org/rss/1.0/modules/syndication': 'sy',
  'http://purl.org/syndication/thread/1.0': 'thr',
  'http://www.georss.org/georss': 'georss',
  'http://www.w3.org/2003/01/geo/wgs84_pos': 'geo',
  'http://wellformedweb.org/commentapi': 'wfw',
  'http://purl.org/rss/1.0/modules/slash': 'slash',
  'http://purl.org/rss/1.0/modules/textinput': 'ti',
};

/** Namespaces of RSS itself; its elements are named without a prefix. */
const RSS =
  /^$|^https?:\/\/(?:my\.netscape\.com\/|channel\.netscape\.com\/|purl\.org\/rss\/1\.0$|purl\.org\/net\/rss1\.1|backend\.userland\.com\/rss|blogs\.law\.harvard\.edu\/tech\/rss|cyber\.law\.harvard\.edu\/rss)/;

const WORDPRESS = /^https?:\/\/(?:www\.)?wordpress\.org\/export\/[\d.]+(\/excerpt)?$/;

/** Prefixes people use without declaring them, or declare with a mistyped address. */
const KNOWN_PREFIXES: Readonly<Record<string, string>> = {
  a: 'atom',
  a10: 'atom',
  atom10: 'atom',
  atom03: 'atom',
  ...Object.fromEntries(Object.values(VOCABULARIES).map((name) => [name, name])),
  wp: 'wp',
  excerpt: 'excerpt',
};

const wordpressPart = (key: string): string | undefined => {
  const match = WORDPRESS.exec(key);
  if (match === null) return undefined;
  return match[1] === undefined ? 'wp' : 'excerpt';
};

/**
 * The short name of a namespace: empty for RSS, `other` for an unknown one.
 *
 * @param address undefined when the document does not declare the prefix
 */
export const vocabularyOf = (address: string | undefined, prefix: string): string => {
  const key = (address ?? '')
    .trim()
    .toLowerCase()
    .replace(/[/#]+$/, '');
  const known = VOCABULARIES[key] ?? wordpressPart(key);
  if (known !== undefined) return known;
  if (prefix === '' || (key !== '' && RSS.test(key))) return '';
  return KNOWN_PREFIXES[prefix.toLowerCase()] ?? 'other';
};
