import type { Article } from '#article/article.ts';
import { SITEMAP_INDEX, articleAddress } from '#article/locations.ts';
import { shownTime } from '#article/shown-time.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** One file of the site. */
export type DiscoveryFile = { readonly path: string; readonly text: string };

/** What search engines are to find, while it is gathered. */
export type SitemapBook = {
  readonly add: (article: Article) => void;
  /** All site maps and their index; `pages` are the paths of pages that are no articles. */
  readonly files: (
    origin: string,
    names: { readonly siteName: string; readonly pages: readonly string[] },
  ) => DiscoveryFile[];
};

type Entry = {
  readonly id: string;
  readonly headline: string;
  readonly language: string;
  readonly shown: string;
  readonly changed: string;
};

/** https://www.sitemaps.org: most addresses in one file. And Google's: most news in one. */
const MOST = 50_000;
const MOST_NEWS = 1000;
const NEWS_HOURS = 48;

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

const changeOf = ({ imported, versionCreated, history = [] }: Article): string =>
  [imported, ...(versionCreated === undefined ? [] : [versionCreated]), ...history.map(({ at }) => at)].sort().at(-1) ??
  imported;

const urlSet = (urls: readonly string[], namespaces: Readonly<Record<string, string>>): string =>
  xmlDocument(element('urlset', namespaces, ...urls, ''));

const dayFiles = (
  days: ReadonlyMap<string, readonly Entry[]>,
  origin: string,
): (DiscoveryFile & { changed: string })[] =>
  [...days].sort().flatMap(([day, entries]) => {
    const sorted = entries.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    return Array.from({ length: Math.ceil(sorted.length / MOST) }, (_, at) => {
      const part = sorted.slice(at * MOST, (at + 1) * MOST);
      const urls = part.map(({ id, changed }) =>
        element('url', {}, textElement('loc', `${origin}${articleAddress(id)}`), textElement('lastmod', changed)),
      );
      return {
        path: `/sitemap/${day.replaceAll('-', '/')}${at === 0 ? '' : `-${String(at + 1)}`}.xml`,
        text: urlSet(urls, { xmlns: NAMESPACES.xmlns }),
        changed:
          part
            .map(({ changed }) => changed)
            .sort()
            .at(-1) ?? day,
      };
    });
  });

const newsFile = (entries: readonly Entry[], origin: string, siteName: string): DiscoveryFile => {
  const newest = entries.reduce((time, { shown }) => (shown > time ? shown : time), '');
  const since = newest === '' ? '' : new Date(Date.parse(newest) - NEWS_HOURS * 3_600_000).toISOString();
  const recent = entries
    .filter(({ shown }) => shown >= since)
    .sort((one, other) => (one.shown === other.shown ? (one.id < other.id ? -1 : 1) : one.shown < other.shown ? 1 : -1))
    .slice(0, MOST_NEWS);
  const urls = recent.map(({ id, headline, language, shown }) =>
    element(
      'url',
      {},
      textElement('loc', `${origin}${articleAddress(id)}`),
      element(
        'news:news',
        {},
        element(
          'news:publication',
          {},
          textElement('news:name', siteName),
          textElement('news:language', language.split('-')[0]),
        ),
        textElement('news:publication_date', shown),
        textElement('news:title', headline),
      ),
    ),
  );
  return { path: '/sitemap/news.xml', text: urlSet(urls, NAMESPACES) };
};

const indexFile = (files: readonly (DiscoveryFile & { changed?: string })[], origin: string): DiscoveryFile => {
  const maps = files.map(({ path, changed }) =>
    element('sitemap', {}, textElement('loc', `${origin}${path}`), textElement('lastmod', changed)),
  );
  return { path: SITEMAP_INDEX, text: xmlDocument(element('sitemapindex', { xmlns: NAMESPACES.xmlns }, ...maps, '')) };
};

/**
 * Gathers site maps, one for each day on which stories came in, so that a new story touches only
 * that of its day, the index and the news. Only stories whose source lets them be listed stand in
 * them. News is what was published in the 48 hours before the newest story: the clock has no part
 * in it, or the same store would give another site each hour.
 */
export const makeSitemapBook = (): SitemapBook => {
  const days = new Map<string, Entry[]>();
  return {
    add: (article) => {
      if ((article.rights.index ?? 'index') !== 'index') return;
      const { id, headline, language, imported } = article;
      const day = imported.slice(0, 10);
      const entries = days.get(day) ?? [];
      entries.push({ id, headline, language, shown: shownTime(article), changed: changeOf(article) });
      days.set(day, entries);
    },
    files: (origin, { siteName, pages }) => {
      const places: DiscoveryFile = {
        path: '/sitemap/pages.xml',
        text: urlSet(
          pages.map((page) => element('url', {}, textElement('loc', `${origin}${page}`))),
          { xmlns: NAMESPACES.xmlns },
        ),
      };
      const all = [places, newsFile([...days.values()].flat(), origin, siteName), ...dayFiles(days, origin)];
      return [...all.map(({ path, text }) => ({ path, text })), indexFile(all, origin)];
    },
  };
};
