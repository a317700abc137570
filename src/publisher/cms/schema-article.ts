import { plainTitle } from '../cleaning/plain-title.ts';
import { isRecord, listOf, parseJson } from './unknown-values.ts';
import type { UnknownRecord } from './unknown-values.ts';

type Thing = UnknownRecord;

/** What a schema.org article says of itself, in plain values; dates are still as written. */
export type SchemaArticle = {
  readonly id?: string | undefined;
  readonly headline?: string | undefined;
  readonly kicker?: string | undefined;
  readonly description?: string | undefined;
  readonly articleBody?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly dateModified?: string | undefined;
  readonly language?: string | undefined;
  readonly section: readonly string[];
  readonly keywords: readonly string[];
  readonly authors: readonly string[];
  readonly publisher?: string | undefined;
  readonly publisherUrl?: string | undefined;
  readonly sourceOrganization?: string | undefined;
  readonly url?: string | undefined;
  readonly images: readonly string[];
  readonly copyrightNotice?: string | undefined;
  readonly copyrightHolder?: string | undefined;
  readonly license?: string | undefined;
  readonly dateline?: string | undefined;
  readonly status?: string | undefined;
};

const DEEPEST = 8;

/** All objects of a document, those in `@graph`, lists and values of other objects too. */
const thingsIn = (value: unknown, depth = 0): Thing[] => {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1));
  return isRecord(value) ? [value, ...Object.values(value).flatMap((inner) => thingsIn(inner, depth + 1))] : [];
};

const ARTICLE =
  /(?:^|[/:])(?:(?:News|Report|Scholarly|Tech|Social|Satirical|Advertiser|Reportage|Analysis|Opinion|Review|Background|AskPublic)?\w*(?:Article|Posting)|Report|CreativeWork)$/;

const typesOf = (thing: Thing): readonly string[] => listOf(thing['@type']).filter((type) => typeof type === 'string');

const textOf = (value: unknown): string | undefined => {
  const [first] = listOf(value);
  if (typeof first === 'string') return plainTitle(first) || undefined;
  if (typeof first === 'number') return String(first);
  return isRecord(first) ? textOf(first['@value'] ?? first['name'] ?? first['@id']) : undefined;
};

const namesOf = (value: unknown): readonly string[] => [
  ...new Set(
    listOf(value)
      .map((item) => (isRecord(item) ? textOf(item['name']) : textOf(item)))
      .filter((name) => name !== undefined),
  ),
];

const addressOf = (value: unknown): string | undefined => {
  const [first] = listOf(value);
  if (typeof first === 'string') return first.trim();
  return isRecord(first) ? addressOf(first['url'] ?? first['contentUrl'] ?? first['@id']) : undefined;
};

const wordsOf = (value: unknown): readonly string[] =>
  namesOf(value)
    .flatMap((text) => text.split(/\s*[,،]\s*/))
    .filter((word) => word !== '');

const rawText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

const firstText = (thing: Thing, ...keys: readonly string[]): string | undefined =>
  keys.map((key) => textOf(thing[key])).find((text) => text !== undefined);

const idOf = (thing: Thing): string | undefined => firstText(thing, 'identifier') ?? addressOf(thing['@id']);

const makersOf = (
  thing: Thing,
): Pick<SchemaArticle, 'authors' | 'publisher' | 'publisherUrl' | 'sourceOrganization'> => {
  const [publisher] = listOf(thing['publisher']);
  return {
    authors: [namesOf(thing['author']), namesOf(thing['creator'])].find((names) => names.length > 0) ?? [],
    publisher: namesOf(publisher)[0],
    publisherUrl: isRecord(publisher) ? addressOf(publisher['url']) : undefined,
    sourceOrganization: namesOf(thing['sourceOrganization'])[0],
  };
};

const articleOf = (thing: Thing): SchemaArticle => ({
  ...makersOf(thing),
  id: idOf(thing),
  headline: firstText(thing, 'headline', 'name'),
  kicker: textOf(thing['alternativeHeadline']),
  description: textOf(thing['description']),
  articleBody: rawText(thing['articleBody'] ?? thing['text']),
  datePublished: firstText(thing, 'datePublished', 'dateCreated'),
  dateModified: textOf(thing['dateModified']),
  language: textOf(thing['inLanguage']),
  section: namesOf(thing['articleSection']),
  keywords: wordsOf(thing['keywords']),
  url: addressOf(thing['url'] ?? thing['mainEntityOfPage']),
  images: listOf(thing['image'])
    .map(addressOf)
    .filter((url) => url !== undefined),
  copyrightNotice: textOf(thing['copyrightNotice']),
  copyrightHolder: namesOf(thing['copyrightHolder'])[0],
  license: addressOf(thing['license'] ?? thing['usageInfo']),
  dateline: textOf(thing['dateline']),
  status: textOf(thing['creativeWorkStatus']),
});

// eslint-disable-next-line no-control-regex -- JSON forbids them in strings, sites write them all the same
const CONTROLS = /[\u0000-\u001F]+/g;

/** Some sites wrap the JSON in comments or leave raw line ends in its strings. */
const parse = (json: string): unknown =>
  parseJson(json.replace(/^\s*(?:<!--|\/\*.*?\*\/)|-->\s*$/g, '').replace(CONTROLS, ' '));

/** The articles a JSON-LD document describes, in its order; none when it is no JSON. */
export const schemaArticles = (json: string): readonly SchemaArticle[] => {
  const things = thingsIn(parse(json)).filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  return things
    .map(articleOf)
    .filter(({ headline, articleBody }) => headline !== undefined || articleBody !== undefined);
};
