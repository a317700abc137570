import { jsonExcess } from './json-excess.ts';

export type DocumentKind =
  | 'xml-feed'
  | 'json-feed'
  | 'opml'
  | 'html'
  | 'wordpress-rest'
  | 'wxr'
  | 'ninjs'
  | 'newsml-g2'
  | 'json-ld'
  | 'article-json'
  | 'plain-text';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that only occur together in one kind of JSON, the most telling first. */
const SHAPES: readonly (readonly [DocumentKind, (value: Readonly<Record<string, unknown>>) => boolean])[] = [
  ['article-json', ({ schema }) => typeof schema === 'string' && schema.startsWith('article/')],
  [
    'json-feed',
    ({ version, items }) => typeof version === 'string' && version.includes('jsonfeed.org') && Array.isArray(items),
  ],
  ['json-ld', (value) => '@context' in value || '@graph' in value || '@type' in value],
  [
    'wordpress-rest',
    ({ title, content, link }) =>
      typeof link === 'string' && isRecord(title) && 'rendered' in title && isRecord(content),
  ],
  ['wordpress-rest', ({ posts, found }) => Array.isArray(posts) && found !== undefined],
  ['wordpress-rest', (value) => 'ID' in value && 'site_ID' in value && 'content' in value],
  [
    'ninjs',
    (value) =>
      'uri' in value &&
      [
        'pubStatus',
        'pubstatus',
        'versioncreated',
        'versionCreated',
        'headlines',
        'headline',
        'bodies',
        'body_xhtml',
        'standard',
        'type',
      ].some((key) => key in value),
  ],
  ['ninjs', ({ uri }) => typeof uri === 'string'],
  ['json-feed', ({ items }) => Array.isArray(items)],
];

const kindOfJson = (value: unknown): DocumentKind | undefined => {
  const sample: unknown = Array.isArray(value) ? value[0] : value;
  if (Array.isArray(value) && value.length === 0) return 'wordpress-rest';
  return isRecord(sample) ? SHAPES.find(([, fits]) => fits(sample))?.[0] : undefined;
};

const kindOfJsonText = (text: string): DocumentKind | undefined => {
  if (jsonExcess(text) !== undefined) return undefined;
  try {
    return kindOfJson(JSON.parse(text));
  } catch {
    return undefined;
  }
};

const FIRST_ELEMENT = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/;

const KINDS_OF_ROOTS: Readonly<Record<string, DocumentKind>> = {
  opml: 'opml',
  ...Object.fromEntries(
    ['newsmessage', 'newsitem', 'packageitem', 'conceptitem', 'knowledgeitem'].map((root) => [root, 'newsml-g2']),
  ),
  ...Object.fromEntries(['rss', 'rdf', 'feed', 'entry', 'channel'].map((root) => [root, 'xml-feed'])),
};

const WORDPRESS_EXPORT = /xmlns:wp\s*=\s*["']https?:\/\/(?:www\.)?wordpress\.org\/export\//i;

const kindOfMarkup = (text: string): DocumentKind | undefined => {
  const head = text.slice(0, 65_536).replace(/<!--[\s\S]*?-->/g, '');
  const [, local = ''] = FIRST_ELEMENT.exec(head) ?? [];
  const kind = KINDS_OF_ROOTS[local.toLowerCase()];
  if (kind !== undefined) return kind === 'xml-feed' && WORDPRESS_EXPORT.test(head) ? 'wxr' : kind;
  return /<(?:!doctype html|html|head|body|article|p|div|h1)\b/i.test(head) ? 'html' : undefined;
};

const kindOfType = (contentType: string): DocumentKind | undefined => {
  if (/\b(?:rss|atom|rdf)\+xml\b/.test(contentType)) return 'xml-feed';
  return /\bhtml\b/.test(contentType) ? 'html' : undefined;
};

/**
 * What kind of document a text is, judged by the text itself: servers send feeds as `text/html` and
 * pages as feeds. The content type decides only where the text says nothing.
 */
export const sniffDocument = (text: string, contentType = ''): DocumentKind | undefined => {
  const start = text.replace(/^[\uFEFF\s]+/, '');
  if (/^[[{]/.test(start)) return kindOfJsonText(start);
  const plain = start === '' || start.startsWith('<') ? undefined : 'plain-text';
  return kindOfMarkup(start) ?? kindOfType(contentType) ?? plain;
};
