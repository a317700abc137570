import type { Credit } from '#article/article.ts';
import { parseDate } from '#text/parse-date.ts';
import { cleanHtml, textBlocks } from '../cleaning/clean-html.ts';
import { plainTitle } from '../cleaning/plain-title.ts';
import { languageTag } from '../cleaning/language-tag.ts';
import { safeLink } from '../cleaning/safe-link.ts';
import { refusedDocument } from '../draft/draft.ts';
import type { Draft, Drafted, MediaReference, ReadingContext, SourceDocument } from '../draft/draft.ts';
import { firstWords } from '../draft/first-words.ts';
import { mediumOf } from '../feeds/entry-media.ts';
import { readXml } from '../xml/read-xml.ts';
import { childNamed, childrenNamed, hasElements, markupIn, textIn } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

const named = (parent: XmlElement | undefined, ...locals: readonly string[]): XmlElement[] =>
  (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && locals.includes(child.local),
  );

const childByLocal = (parent: XmlElement, local: string): XmlElement | undefined => named(parent, local)[0];

const below = (parent: XmlElement, local: string): XmlElement[] =>
  parent.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.local === local ? [child] : below(child, local);
  });

const lineOf = (element: XmlElement | undefined): string => (element === undefined ? '' : plainTitle(textIn(element)));

const firstLine = (parent: XmlElement | undefined, ...locals: readonly string[]): string =>
  locals.flatMap((local) => named(parent, local).map(lineOf)).find((line) => line !== '') ?? '';

const inlineXml = (xml: XmlElement, base: string | undefined): Draft['body'] => {
  const inner = below(xml, 'body.content')[0] ?? below(xml, 'body')[0] ?? xml;
  return cleanHtml(markupIn(inner), base).blocks;
};

const inlineData = (data: XmlElement, base: string | undefined): Draft['body'] => {
  if (hasElements(data)) return cleanHtml(markupIn(data), base).blocks;
  const isHtml = (data.attributes.get('contenttype') ?? '').includes('html');
  return isHtml ? cleanHtml(textIn(data), base).blocks : textBlocks(textIn(data));
};

/** The text of an item: XHTML or NITF markup inside `inlineXML`, or plain `inlineData`. */
const bodyOf = (item: XmlElement, base: string | undefined): Draft['body'] => {
  const [content] = named(item, 'contentSet');
  const [xml] = named(content, 'inlineXML');
  const [data] = named(content, 'inlineData');
  if (xml !== undefined) return inlineXml(xml, base);
  return data === undefined ? [] : inlineData(data, base);
};

const partyName = (party: XmlElement): string => firstLine(party, 'name') || (party.attributes.get('literal') ?? '');

const mediaOf = (item: XmlElement, base: string | undefined): readonly MediaReference[] =>
  named(named(item, 'contentSet')[0], 'remoteContent').flatMap((remote) => {
    const url = safeLink(remote.attributes.get('href') ?? '', base);
    const mime = remote.attributes.get('contenttype');
    const size = (name: string): number | undefined => Number(remote.attributes.get(name)) || undefined;
    return url === undefined
      ? []
      : [{ url, mime, medium: mediumOf(url, mime), width: size('width'), height: size('height') }];
  });

const providerOf = (meta: XmlElement | undefined): string =>
  named(meta, 'provider')
    .map(partyName)
    .find((name) => name !== '') ?? '';

const creditsOf = (item: XmlElement, provider: string): readonly Credit[] => {
  const sources = named(named(item, 'contentMeta')[0], 'infoSource').map(partyName);
  return [...new Set([provider, ...sources])].filter((name) => name !== '').map((name) => ({ name, role: 'agency' }));
};

const titleOf = (item: XmlElement): string =>
  firstLine(named(item, 'contentMeta')[0], 'headline', 'slugline') || firstLine(named(item, 'itemMeta')[0], 'title');

const filled = (line: string): string | undefined => (line === '' ? undefined : line);

const datesOf = (item: XmlElement, context: ReadingContext): Pick<Draft, 'published' | 'updated'> => {
  const meta = childByLocal(item, 'itemMeta');
  const content = childByLocal(item, 'contentMeta');
  const date = (parent: XmlElement | undefined, name: string) => parseDate(firstLine(parent, name), context);
  const updated = date(meta, 'versionCreated');
  return { published: date(meta, 'firstCreated') ?? date(content, 'contentCreated') ?? updated, updated };
};

const pageOf = (meta: XmlElement | undefined): string | undefined =>
  named(meta, 'link')
    .map(({ attributes }) => safeLink(attributes.get('href') ?? ''))
    .find((address) => address !== undefined);

const languageOf = (item: XmlElement): string | undefined => {
  const [language] = named(childByLocal(item, 'contentMeta'), 'language');
  return languageTag(language?.attributes.get('tag') ?? item.lang ?? '');
};

const isCanceled = (meta: XmlElement | undefined): boolean =>
  named(meta, 'pubStatus').some(({ attributes }) => (attributes.get('qcode') ?? '').endsWith(':canceled'));

/** The lines of an item that need no interpretation. */
const linesOf = (item: XmlElement): Pick<Draft, 'located' | 'summary' | 'authors' | 'categories' | 'rights'> => {
  const content = childByLocal(item, 'contentMeta');
  const rights = childByLocal(item, 'rightsInfo');
  const [author] = [firstLine(content, 'by'), ...named(content, 'creator').map(partyName)].filter(
    (name) => name !== '',
  );
  const subjects = named(content, 'subject', 'genre').map((subject) => firstLine(subject, 'name'));
  return {
    located: filled(firstLine(content, 'dateline')),
    summary: filled(firstLine(content, 'description')),
    authors: author === undefined ? [] : [author],
    categories: [...new Set(subjects)].filter((name) => name !== ''),
    rights: { notice: filled(firstLine(rights, 'copyrightNotice')), terms: filled(firstLine(rights, 'usageTerms')) },
  };
};

const draftOf = (item: XmlElement, context: ReadingContext): Draft => {
  const meta = childByLocal(item, 'itemMeta');
  const provider = providerOf(meta);
  const link = pageOf(meta);
  const body = bodyOf(item, context.address);
  return {
    guid: item.attributes.get('guid'),
    link,
    title: filled(titleOf(item)) ?? firstWords(body, link),
    language: languageOf(item),
    body,
    partial: body.length === 0,
    ...linesOf(item),
    ...datesOf(item, context),
    credits: creditsOf(item, provider),
    media: mediaOf(item, context.address),
    source: { name: filled(provider) },
    withdrawn: isCanceled(meta),
  };
};

function* drafts(items: readonly XmlElement[], context: ReadingContext): Generator<Drafted> {
  for (const item of items) yield { draft: draftOf(item, context), problems: [] };
}

/** NewsML-G2: news items alone or in a message. Packages, concepts and catalogues hold no story. */
export const readNewsMl = (xml: string, context: ReadingContext): SourceDocument => {
  const result = readXml(xml, context.address);
  if (!result.ok) return refusedDocument(result.message);
  const { root } = result;
  const items =
    root.local === 'newsItem'
      ? [root]
      : childrenNamed(childNamed(root, 'nar:itemset', 'itemset') ?? root, 'nar:newsitem', 'newsitem');
  const [first] = items;
  if (first === undefined) return refusedDocument(`holds no news item: it is a <${root.local.slice(0, 40)}>`);
  return { source: draftOf(first, context).source, entries: drafts(items, context), problems: [] };
};
