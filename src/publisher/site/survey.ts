import { isTombstone } from '#article/is-tombstone.ts';
import type { Article, ArticleDocument } from '#article/article.ts';
import type { ListName } from '#article/edition.ts';
import { listId } from '#article/locations.ts';
import type { Site, SiteConfiguration, Source } from '#article/site.ts';
import { primaryLanguage } from '#text/direction.ts';
import type { DeletedEntry } from '../discovery/feed.ts';
import { makeSitemapBook } from '../discovery/sitemap-book.ts';
import type { SitemapBook } from '../discovery/sitemap-book.ts';
import { makeListBook } from './list-book.ts';
import type { ListBook } from './list-book.ts';
import { makeStoryBook } from './story-book.ts';
import type { StoryBook } from './story-book.ts';
import { summarise } from './summarise.ts';

/** A document and the lists it stands in, or stood in before it was withdrawn. */
export type SiteRecord = {
  readonly document: ArticleDocument;
  readonly language: string | null;
  readonly section: string | null;
  /** Name of the nearest credit. */
  readonly source: string | null;
  /** The same for articles that tell one story; absent or null for a story told once. */
  readonly story?: number | null | undefined;
};

/** What the whole store amounts to, found in one pass: everything pages know beside their article. */
export type Survey = {
  readonly site: Site;
  readonly sources: readonly Source[];
  readonly tombstones: readonly string[];
  readonly lists: ListBook;
  readonly stories: StoryBook;
  readonly sitemaps: SitemapBook;
  /** Withdrawn articles by the name of each list they stood in. */
  readonly deleted: ReadonlyMap<string, readonly DeletedEntry[]>;
  /** Articles to be published, without those withheld or withdrawn. */
  readonly articles: number;
};

type Tally = {
  readonly lists: ListBook;
  readonly stories: StoryBook;
  readonly tombstones: string[];
  readonly sitemaps: SitemapBook;
  readonly deleted: Map<string, DeletedEntry[]>;
  /** How many articles each edition and each source has. */
  readonly editions: Map<string, number>;
  readonly sources: Map<string, { readonly name: string; readonly language: string; count: number }>;
};

const countUp = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

type Desk = { readonly configuration: SiteConfiguration; readonly sourceOf: (name: string) => string };

const listsOf = (record: SiteRecord, { configuration, sourceOf }: Desk): ListName[] => {
  if (record.language === null || record.source === null) return [];
  const language = primaryLanguage(record.language);
  const section = configuration.sections.find(({ slug }) => slug === record.section);
  return [
    { kind: 'latest', language },
    { kind: 'source', slug: sourceOf(record.source) },
    ...(section === undefined ? [] : [{ kind: 'section', language, slug: section.slug } as const]),
  ];
};

const countSource = (sources: Tally['sources'], article: Article, slug: string): void => {
  const name = article.credit[0].name;
  const source = sources.get(slug) ?? { name, language: primaryLanguage(article.language), count: 0 };
  source.count += 1;
  sources.set(slug, source);
};

const tallyDeleted = (record: SiteRecord, { deleted }: Tally, desk: Desk): void => {
  const { document } = record;
  if (!isTombstone(document)) return;
  for (const name of listsOf(record, desk)) {
    const entries = deleted.get(listId(name)) ?? [];
    entries.push({ uri: document.uri, at: document.removed.at });
    deleted.set(listId(name), entries);
  }
};

const tallyOne = (record: SiteRecord, tally: Tally, desk: Desk): void => {
  const { document } = record;
  if (isTombstone(document)) tally.tombstones.push(document.id);
  tallyDeleted(record, tally, desk);
  if (isTombstone(document) || document.status !== 'usable') {
    for (const name of listsOf(record, desk)) tally.lists.add(name, undefined);
    return;
  }
  const slug = desk.sourceOf(document.credit[0].name);
  const summary = summarise(document, slug);
  for (const name of listsOf(record, desk)) tally.lists.add(name, summary, record.story);
  tally.stories.add(record.story, { id: document.id, source: summary.source });
  countUp(tally.editions, primaryLanguage(document.language));
  countSource(tally.sources, document, slug);
  tally.sitemaps.add(document);
};

/** The site's language first, then in the order in which the operator names languages, then the rest. */
const editionsOf = ({ language, name }: SiteConfiguration, found: ReadonlyMap<string, number>): string[] => {
  const own = primaryLanguage(language);
  const named = Object.keys(name).map(primaryLanguage).filter((tag) => found.has(tag)); // prettier-ignore
  return [...new Set([own, ...named, ...[...found.keys()].sort()])];
};

const sourcesOf = ({ sources }: SiteConfiguration, { sources: found }: Tally): Source[] =>
  [...found]
    .map(([slug, { name, language, count }]): Source => {
      const known = sources.find((source) => source.slug === slug);
      if (known === undefined) return { slug, name: { [language]: name }, count };
      return { slug, name: known.name, home: known.home, language: known.language, count };
    })
    .sort((one, other) => other.count - one.count || (one.slug < other.slug ? -1 : 1));

/**
 * Goes through the records of a store once and draws up lists, editions, sources and withdrawals.
 * Sections of every edition have a list, be it empty: navigation links to them all.
 */
export const survey = (records: Iterable<SiteRecord>, desk: Desk): Survey => {
  const { configuration } = desk;
  const stories = makeStoryBook();
  const tally: Tally = {
    ...{ lists: makeListBook(stories), stories, sitemaps: makeSitemapBook(), tombstones: [] },
    ...{ deleted: new Map(), editions: new Map(), sources: new Map() },
  };
  for (const record of records) tallyOne(record, tally, desk);
  const editions = editionsOf(configuration, tally.editions);
  for (const language of editions) {
    tally.lists.open({ kind: 'latest', language });
    for (const { slug } of configuration.sections) tally.lists.open({ kind: 'section', language, slug });
  }
  const { schema, name, language, timeZone, origin, contact, share, sections } = configuration;
  return {
    site: { schema, name, language, timeZone, origin, contact, share, sections, editions },
    sources: sourcesOf(configuration, tally),
    tombstones: tally.tombstones.sort(),
    lists: tally.lists,
    stories,
    sitemaps: tally.sitemaps,
    deleted: tally.deleted,
    articles: [...tally.editions.values()].reduce((sum, count) => sum + count, 0),
  };
};
