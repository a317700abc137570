import { isTombstone } from '#article/is-tombstone.ts';
import type { Article } from '#article/article.ts';
import type { ListName, ListPage } from '#article/edition.ts';
import { PLACES, articleData, feedAddress, listAddress, listId, rootFrom } from '#article/locations.ts';
import { nameIn } from '#article/name-in.ts';
import { readArticle } from '#article/read-article.ts';
import type { SiteConfiguration } from '#article/site.ts';
import { primaryLanguage } from '#text/direction.ts';
import { atomFeed } from '../discovery/atom-feed.ts';
import { FEED_ITEMS, feedItem, itemsThatFit } from '../discovery/feed.ts';
import type { Feed, FeedItem } from '../discovery/feed.ts';
import { jsonFeed } from '../discovery/json-feed.ts';
import { rssFeed } from '../discovery/rss-feed.ts';
import { siteFiles } from '../discovery/site-files.ts';
import type { SiteFolder } from './site-folder.ts';
import type { Survey } from './survey.ts';

const FORMS = [
  ['rss', rssFeed],
  ['atom', atomFeed],
  ['json', jsonFeed],
] as const;

const articleIn = async (folder: SiteFolder, id: string): Promise<Article | undefined> => {
  const read = readArticle(JSON.parse((await folder.text(articleData(id))) ?? 'null'));
  return read.ok && !isTombstone(read.article) ? read.article : undefined;
};

const titleOf = (name: ListName, { site, sources }: Survey): string => {
  const language = name.kind === 'source' ? site.language : name.language;
  const siteName = nameIn(site.name, language, site.language);
  if (name.kind === 'latest') return siteName;
  const found = (name.kind === 'section' ? site.sections : sources).find(({ slug }) => slug === name.slug);
  return found === undefined ? siteName : `${siteName} · ${nameIn(found.name, language, site.language)}`;
};

/** The articles of a list's newest page, read back from the site: a store may hold a million others. */
const itemsOf = async (
  folder: SiteFolder,
  { page, origin }: { page: ListPage; origin: string },
  { site }: Survey,
): Promise<FeedItem[]> => {
  const items: FeedItem[] = [];
  for (const { id } of page.items.slice(0, FEED_ITEMS)) {
    const article = await articleIn(folder, id);
    if (article === undefined) continue;
    const section = site.sections.find(({ slug }) => slug === article.section);
    const name = section && nameIn(section.name, primaryLanguage(article.language), site.language);
    items.push(feedItem(article, origin, name));
  }
  return items;
};

const putFeeds = async (folder: SiteFolder, found: Survey, list: { name: ListName; head: ListPage }): Promise<void> => {
  const { name, head } = list;
  const { site } = found;
  const language = name.kind === 'source' ? site.language : name.language;
  const own = primaryLanguage(site.language);
  const origin = site.origin ?? rootFrom(feedAddress(name, own, 'atom'));
  const items = itemsThatFit(await itemsOf(folder, { page: head, origin }, found));
  const deleted = (found.deleted.get(listId(name)) ?? []).toSorted((one, other) => (one.at < other.at ? 1 : -1));
  for (const [form, write] of FORMS) {
    const self = feedAddress(name, own, form);
    const feed: Feed = {
      // RFC 4287 wants an absolute name, which a site without a known address can only make up.
      id:
        site.origin === undefined
          ? `urn:x-yelloweston:${listId(name)}`
          : `${site.origin}${feedAddress(name, own, 'atom')}`,
      ...{ title: titleOf(name, found), language, origin, self, items },
      siteName: nameIn(site.name, language, site.language),
      home: listAddress(name, own),
      deleted: deleted.slice(0, FEED_ITEMS),
    };
    await folder.put(self, write(feed));
  }
};

/**
 * Publishes whatever leads to the site from outside: feeds of every list, site maps, and the small
 * files with fixed names. The articles must be in the folder already.
 */
export const putDiscovery = async (
  folder: SiteFolder,
  found: Survey,
  configuration: SiteConfiguration,
): Promise<void> => {
  const { site, sources } = found;
  const own = primaryLanguage(site.language);
  const pages: string[] = [PLACES.about, PLACES.legal, PLACES.sources, PLACES.takedown];
  for (const { name, pages: listed } of found.lists.lists()) {
    const head = listed.at(-1);
    if (head === undefined || (name.kind === 'source' && !sources.some(({ slug }) => slug === name.slug))) continue;
    if (head.items.length > 0) pages.push(listAddress(name, own));
    await putFeeds(folder, found, { name, head });
  }
  const files = siteFiles(site, configuration);
  if (site.origin !== undefined) {
    const siteName = nameIn(site.name, site.language, site.language);
    files.push(...found.sitemaps.files(site.origin, { siteName, pages: pages.sort() }));
  }
  for (const { path, text } of files) await folder.put(path, text);
};
