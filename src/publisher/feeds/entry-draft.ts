import type { Credit } from '#article/article.ts';
import { languageTag } from '../cleaning/language-tag.ts';
import { safeLink } from '../cleaning/safe-link.ts';
import type { Draft, Drafted, DraftProblem, DraftSource, ReadingContext } from '../draft/draft.ts';
import { firstWords } from '../draft/first-words.ts';
import { childNamed, childrenNamed, textOfChild } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { datesOf } from './entry-dates.ts';
import { entryLink, homeLink } from './entry-links.ts';
import { mediaOf } from './entry-media.ts';
import { authorsOf } from './entry-people.ts';
import { linesOf, textOfEntry, titleOf } from './entry-text.ts';
import { languageClaim, rightsOf } from './feed-source.ts';

const guidOf = (entry: XmlElement): string | undefined =>
  textOfChild(entry, 'guid', 'atom:id', 'dc:identifier', 'id') ??
  entry.attributes.get('rdf:about') ??
  entry.attributes.get('ref');

const categoriesOf = (entry: XmlElement): readonly string[] => {
  const terms = childrenNamed(entry, 'atom:category', 'category', 'itunes:category', 'media:category').flatMap(
    ({ attributes }) => attributes.get('label') ?? attributes.get('term') ?? attributes.get('text') ?? [],
  );
  const lists = linesOf(entry, 'itunes:keywords', 'media:keywords').flatMap((list) => list.split(/\s*[,،]\s*/));
  const lines = linesOf(entry, 'category', 'atom:category', 'dc:subject', 'media:category');
  return [...new Set([...terms.map((term) => term.trim()), ...lines, ...lists])].filter((term) => term !== '');
};

const originName = (entry: XmlElement): string | undefined => {
  const atom = childNamed(entry, 'atom:source');
  const [line] = atom === undefined ? linesOf(entry, 'source', 'dc:source') : [titleOf(atom).title];
  return line === '' || /^https?:\/\//.test(line ?? '') ? undefined : line;
};

const originHome = (entry: XmlElement): string | undefined => {
  const atom = childNamed(entry, 'atom:source');
  const rss = childNamed(entry, 'source');
  return atom === undefined ? safeLink(rss?.attributes.get('url') ?? '', rss?.base) : homeLink(atom);
};

/** The source an entry was taken from: RSS's and Atom's `source`, or Dublin Core's in words. */
const originOf = (entry: XmlElement): Credit | undefined => {
  const name = originName(entry);
  const url = originHome(entry);
  return name === undefined ? undefined : { name, role: 'agency', ...(url !== undefined && { url }) };
};

const creditsOf = (entry: XmlElement, { name, home }: DraftSource): readonly Credit[] => {
  const origin = originOf(entry);
  if (origin === undefined || origin.name === name) return [];
  const nearest: readonly Credit[] =
    name === undefined ? [] : [{ name, role: 'via', ...(home !== undefined && { url: home }) }];
  return [...nearest, origin];
};

const isWithdrawn = (entry: XmlElement): boolean =>
  entry.name === 'at:deleted-entry' || childNamed(entry, 'media:status')?.attributes.get('state') === 'deleted';

const authorsIn = (entry: XmlElement, feed: DraftSource): readonly string[] => {
  const source = childNamed(entry, 'atom:source');
  return (
    [authorsOf(entry), source === undefined ? [] : authorsOf(source), feed.authors ?? []].find(
      (names) => names.length > 0,
    ) ?? []
  );
};

/** An empty `xml:lang` takes back what the feed claims. */
const languageOf = (entry: XmlElement, claim: string | undefined): string | undefined =>
  claim === '' ? undefined : (languageTag(claim ?? '') ?? languageClaim(entry));

type Wrong = Omit<DraftProblem, 'entry'>;

const problemsOf = (texts: readonly string[], date: Wrong | undefined, title: Wrong | undefined): readonly Wrong[] => [
  ...texts.map((message) => ({ field: 'content', message, action: 'the rest was kept' })),
  ...[date, title].filter((problem) => problem !== undefined),
];

/** The draft of one item or entry, with what had to be left out or made up. */
export const entryDraft = (entry: XmlElement, feed: DraftSource, context: ReadingContext): Drafted => {
  const { title, lang } = titleOf(entry);
  const { body, partial, summary, problems, lang: textLang } = textOfEntry(entry);
  const { problem, ...dates } = datesOf(entry, context);
  const link = entryLink(entry);
  const standIn = title === '' ? firstWords(body, link) : title;
  const draft: Draft = {
    guid: guidOf(entry),
    link,
    title: standIn,
    language: languageOf(entry, textLang === '' ? '' : (lang ?? textLang)),
    body,
    partial,
    summary,
    authors: authorsIn(entry, feed),
    categories: categoriesOf(entry),
    ...dates,
    credits: creditsOf(entry, feed),
    media: mediaOf(entry),
    rights: rightsOf(entry) ?? feed.rights,
    source: feed,
    withdrawn: isWithdrawn(entry),
  };
  const made =
    title === standIn ? undefined : { field: 'title', message: 'is missing', action: `"${standIn}" stands for it` };
  return {
    draft,
    problems: problemsOf(problems, problem, made).map((wrong) => ({ entry: draft.guid ?? link ?? standIn, ...wrong })),
  };
};
