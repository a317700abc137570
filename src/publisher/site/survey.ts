import { isTombstone } from '#article/article.ts';
import type { Site, SiteConfiguration, Source } from '#article/site.ts';
import { primaryLanguage } from '#text/direction.ts';
import type { SequencedRecord } from '../store/store.ts';
import { makeListBook } from './list-book.ts';
import type { ListBook } from './list-book.ts';
import { summarise } from './summarise.ts';

/** What the whole store amounts to, found in one pass: everything pages know beside their article. */
export type Survey = {
  readonly site: Site;
  readonly sources: readonly Source[];
  readonly tombstones: readonly string[];
  readonly lists: ListBook;
  /** Articles to be published, without those withheld or withdrawn. */
  readonly articles: number;
};

type Tally = {
  readonly lists: ListBook;
  readonly tombstones: string[];
  /** How many articles each edition and each source has. */
  readonly editions: Map<string, number>;
  readonly sources: Map<string, { readonly name: string; readonly language: string; count: number }>;
};

const countUp = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

type Desk = { readonly configuration: SiteConfiguration; readonly sourceOf: (name: string) => string };

const tallyOne = ({ document, ...record }: SequencedRecord, tally: Tally, { configuration, sourceOf }: Desk): void => {
  if (isTombstone(document)) tally.tombstones.push(document.id);
  if (record.language === null || record.source === null) return;
  const language = primaryLanguage(record.language);
  const slug = sourceOf(record.source);
  const shown = !isTombstone(document) && document.status === 'usable' ? document : undefined;
  const summary = shown && summarise(shown, slug);
  tally.lists.add({ kind: 'latest', language }, summary);
  tally.lists.add({ kind: 'source', slug }, summary);
  if (configuration.sections.some((section) => section.slug === record.section))
    tally.lists.add({ kind: 'section', language, slug: record.section ?? '' }, summary);
  if (shown === undefined) return;
  countUp(tally.editions, language);
  const source = tally.sources.get(slug) ?? { name: record.source, language, count: 0 };
  source.count += 1;
  tally.sources.set(slug, source);
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
export const survey = (records: Iterable<SequencedRecord>, desk: Desk): Survey => {
  const { configuration } = desk;
  const tally: Tally = { lists: makeListBook(), tombstones: [], editions: new Map(), sources: new Map() };
  for (const record of records) tallyOne(record, tally, desk);
  const editions = editionsOf(configuration, tally.editions);
  for (const language of editions) {
    tally.lists.open({ kind: 'latest', language });
    for (const { slug } of configuration.sections) tally.lists.open({ kind: 'section', language, slug });
  }
  const { sources: _, ...site } = configuration;
  return {
    site: { ...site, editions },
    sources: sourcesOf(configuration, tally),
    tombstones: tally.tombstones.sort(),
    lists: tally.lists,
    articles: [...tally.editions.values()].reduce((sum, count) => sum + count, 0),
  };
};
