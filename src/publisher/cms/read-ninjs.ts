import type { Credit } from '#article/article.ts';
import { parseDate } from '#text/parse-date.ts';
import type { ParsedDate } from '#text/parse-date.ts';
import { cleanHtml, textBlocks } from '../cleaning/clean-html.ts';
import { plainLine } from '../cleaning/clean-text.ts';
import { languageTag } from '../cleaning/language-tag.ts';
import { plainTitle } from '../cleaning/plain-title.ts';
import { safeLink } from '../cleaning/safe-link.ts';
import type {
  Draft,
  Drafted,
  DraftProblem,
  DraftSource,
  DraftRights,
  MediaReference,
  ReadingContext,
  SourceDocument,
} from '../draft/draft.ts';
import { firstWords } from '../draft/first-words.ts';
import { mediumOf } from '../feeds/entry-media.ts';
import { fromKeys, fromRoles, lineOf, lowered } from './ninjs-texts.ts';
import { ninjsProblems } from './ninjs-shape.ts';
import { isRecord, listOf, parseJson, recordsIn, stringIn } from './unknown-values.ts';
import type { UnknownRecord } from './unknown-values.ts';

const headlineOf = (item: UnknownRecord): string => {
  const plain = [item['headline'], item['title'], item['name'], item['slugline']]
    .map(stringIn)
    .find((value) => value !== undefined);
  const found = fromRoles(item['headlines'], ['main']) ?? fromKeys(item, 'headline_');
  return lineOf(found) || plainTitle(plain ?? '');
};

const bodyOf = (
  item: UnknownRecord,
  base: string | undefined,
): { readonly body: Draft['body']; readonly partial: boolean } => {
  const main = fromRoles(item['bodies'], ['main']) ?? fromKeys(item, 'body_');
  const text = main ?? fromRoles(item['descriptions'], ['summary', 'caption']) ?? fromKeys(item, 'description_');
  if (text === undefined) return { body: [], partial: true };
  return { body: text.html ? cleanHtml(text.value, base).blocks : textBlocks(text.value), partial: main === undefined };
};

const names = (values: unknown): readonly string[] =>
  recordsIn(values)
    .flatMap((value) => stringIn(value['name']) ?? [])
    .map((name) => plainLine(name));

const creditsOf = (item: UnknownRecord): readonly Credit[] =>
  [...recordsIn(item['infosources']), ...recordsIn(item['infosource'])].flatMap((source) => {
    const name = plainLine(stringIn(source['name']) ?? '');
    const role = /photo/i.test(stringIn(source['role'] ?? source['rel']) ?? '') ? 'photographer' : 'agency';
    return name === '' ? [] : [{ name, role } as const];
  });

const renditionsOf = (item: UnknownRecord): readonly UnknownRecord[] => {
  const { renditions } = item;
  return Array.isArray(renditions)
    ? recordsIn(renditions)
    : Object.values(isRecord(renditions) ? renditions : {}).flatMap(recordsIn);
};

const size = (value: unknown): number | undefined =>
  typeof value === 'number' && value > 0 && value <= 20_000 ? value : undefined;

const pictureOf = (given: UnknownRecord, base: string | undefined): readonly MediaReference[] => {
  const item = lowered(given);
  const pictures = renditionsOf(item).flatMap((rendition) => {
    const url = safeLink(stringIn(rendition['href']) ?? '', base);
    const mime = stringIn(rendition['contentType'] ?? rendition['contenttype'] ?? rendition['mimetype']);
    return url === undefined
      ? []
      : [
          {
            url,
            mime,
            medium: mediumOf(url, mime, stringIn(item['type'])?.replace('picture', 'image')),
            width: size(rendition['width']),
            height: size(rendition['height']),
          },
        ];
  });
  const [best] = pictures.toSorted((one, other) => (other.width ?? 0) - (one.width ?? 0));
  if (best === undefined) return [];
  const caption = lineOf(fromRoles(item['descriptions'], ['caption']) ?? fromKeys(item, 'description_'));
  const credit = plainLine(stringIn(item['by'] ?? item['byline']) ?? '');
  return [{ ...best, caption: caption || undefined, credit: credit || undefined }];
};

const associatedIn = ({ associations }: UnknownRecord): readonly UnknownRecord[] =>
  Array.isArray(associations)
    ? recordsIn(associations)
    : Object.values(isRecord(associations) ? associations : {}).filter(isRecord);

const rightsOf = (item: UnknownRecord): DraftRights => {
  const rights = isRecord(item['rightsinfo']) ? lowered(item['rightsinfo']) : {};
  return {
    notice: stringIn(item['copyrightnotice']),
    holder: stringIn(item['copyrightholder']),
    terms: stringIn(item['usageterms']),
    url: safeLink(stringIn(rights['linkedrights']) ?? ''),
  };
};

const linkOf = (item: UnknownRecord): string | undefined => {
  const ids = Array.isArray(item['altids']) ? recordsIn(item['altids']) : [];
  const named = ids.find(({ role }) => role === 'url' || role === 'canonical');
  return safeLink(stringIn(named?.['value']) ?? stringIn(item['uri']) ?? '');
};

const filled = (line: string): string | undefined => (line === '' ? undefined : line);

const stringLine = (value: unknown): string | undefined => filled(plainLine(stringIn(value) ?? ''));

const categoriesOf = (item: UnknownRecord): readonly string[] => [
  ...new Set(names(['subjects', 'subject', 'genres', 'genre'].flatMap((key) => listOf(item[key])))),
];

const datesOf = (item: UnknownRecord, context: ReadingContext): Pick<Draft, 'published' | 'updated'> => {
  const date = (key: string): ParsedDate | undefined => parseDate(stringIn(item[key]) ?? '', context);
  return { published: date('firstcreated') ?? date('versioncreated'), updated: date('versioncreated') };
};

const summaryOf = (item: UnknownRecord): string | undefined =>
  filled(lineOf(fromRoles(item['descriptions'], ['summary']) ?? fromKeys(item, 'description_')));

const sourceOf = (given: UnknownRecord): DraftSource => {
  const item = lowered(given);
  return { name: creditsOf(item)[0]?.name ?? stringIn(item['copyrightholder']) };
};

const draftOf = (given: UnknownRecord, context: ReadingContext): Draft => {
  const item = lowered(given);
  const link = linkOf(item);
  const { body, partial } = bodyOf(item, link);
  const by = stringLine(item['by'] ?? item['byline']);
  const credits = creditsOf(item);
  return {
    guid: stringIn(item['uri']),
    link,
    title: filled(headlineOf(item)) ?? firstWords(body, link),
    located: stringLine(item['located']),
    language: languageTag(stringIn(item['language']) ?? ''),
    body,
    partial,
    summary: partial ? undefined : summaryOf(item),
    authors: by === undefined ? [] : [by],
    categories: categoriesOf(item),
    ...datesOf(item, context),
    credits,
    media: [item, ...associatedIn(item)].flatMap((media) => pictureOf(media, link)),
    rights: rightsOf(item),
    source: sourceOf(given),
    withdrawn: item['pubstatus'] === 'canceled',
  };
};

const refusal = (item: unknown): readonly DraftProblem[] => {
  const entry = isRecord(item) ? (stringIn(item['uri']) ?? '') : '';
  const problems = isRecord(item) ? ninjsProblems(item) : [{ field: '(document)', message: 'is no JSON object' }];
  return problems.map((problem) => ({ entry, ...problem, action: 'the item was not taken' }));
};

function* drafts(items: readonly UnknownRecord[], context: ReadingContext): Generator<Drafted> {
  for (const item of items) yield { draft: draftOf(item, context), problems: [] };
}

/**
 * IPTC ninjs 1.x, 2.x and 3.x, one item or a list. An item with a field that ninjs does not have or
 * that has the wrong type is refused by name.
 */
export const readNinjs = (json: string, context: ReadingContext): SourceDocument => {
  const items = listOf(parseJson(json) ?? null);
  const problems = (items.length === 0 ? [undefined] : items).flatMap(refusal);
  const good = items.filter(isRecord).filter((item) => refusal(item).length === 0);
  return { source: good[0] === undefined ? {} : sourceOf(good[0]), entries: drafts(good, context), problems };
};
