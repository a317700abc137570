import { readFile } from 'node:fs/promises';
import { isTombstone } from '#article/is-tombstone.ts';
import type { Article, ArticleDocument } from '#article/article.ts';
import type { ListPage } from '#article/edition.ts';
import {
  articleAddress,
  articleData,
  listData,
  SITE_DATA,
  SOURCES_DATA,
  TOMBSTONES_DATA,
  folderOf,
} from '#article/locations.ts';
import type { SiteConfiguration } from '#article/site.ts';
import { canonicalJson } from '../editing/canonical-json.ts';
import { appEntry } from './app-entry.ts';
import { putCard } from './cards/put-card.ts';
import type { DrawCard } from './cards/draw-card.ts';
import { inParallel } from './in-parallel.ts';
import type { App } from './load-app.ts';
import { listPageRequests, placeRequests } from './page-plan.ts';
import { openPagePress } from './page-press.ts';
import type { PagePress } from './page-press.ts';
import { putDiscovery } from './put-discovery.ts';
import { openPictures } from './put-pictures.ts';
import type { PictureProblem, PictureStore, PutPictures } from './put-pictures.ts';
import { hostFiles } from '../hosting/host-files.ts';
import { pagePolicy, securityHeaders } from '../hosting/security-headers.ts';
import { sha256Base64 } from '../files/sha256.ts';
import { putRelease } from './put-release.ts';
import { retireAssets } from './retire-assets.ts';
import { putSearch } from './search/put-search.ts';
import { openSiteFolder } from './site-folder.ts';
import type { FolderCount, SiteFolder } from './site-folder.ts';
import { survey } from './survey.ts';
import type { SiteRecord, Survey } from './survey.ts';

export type PublishRequest = {
  /** Folder of the site. */
  readonly folder: string;
  /** Each call goes through the whole store again. */
  readonly records: () => Iterable<SiteRecord>;
  readonly pictures: PictureStore;
  readonly configuration: SiteConfiguration;
  readonly sourceOf: (name: string) => string;
  readonly app: App;
  /** Draws what messengers show beside a link; without it, or where the site has no `origin`, there are no cards. */
  readonly drawCard?: DrawCard | undefined;
  /** False takes the service worker out of readers' browsers again. */
  readonly offline?: boolean | undefined;
  readonly onArticle: (done: number, all: number) => void;
  /** A picture could not be shown; its story goes without it. */
  readonly onProblem: (problem: PictureProblem) => void;
};

export type Published = FolderCount & { readonly articles: number; readonly withdrawn: number };

type Works = {
  readonly request: PublishRequest;
  readonly folder: SiteFolder;
  readonly press: PagePress;
  readonly putPictures: PutPictures;
  readonly found: Survey;
  /** Text of `/app.js`. */
  readonly entry: string;
};

const putJson = (folder: SiteFolder, path: string, value: unknown): Promise<void> =>
  folder.put(path, canonicalJson(value));

const putDocument = async (works: Works, document: ArticleDocument, preview?: string): Promise<void> => {
  const { folder, press, found } = works;
  const address = articleData(document.id);
  await putJson(folder, address, document);
  const resources = { [SITE_DATA]: found.site, [address]: document };
  await press.print({ address: articleAddress(document.id), language: found.site.language, resources, preview });
};

/** What must disappear disappears first: a run that is cut short must not leave a withdrawn story up. */
const putTakedowns = async (works: Works): Promise<void> => {
  await putJson(works.folder, TOMBSTONES_DATA, works.found.tombstones);
  for (const { document } of works.request.records()) if (isTombstone(document)) await putDocument(works, document);
};

/** What pages call by a name that never changes comes last: everything it asks for is there then. */
const putApp = async ({ folder, request: { app }, entry }: Works): Promise<void> => {
  for (const { path, file } of app.files) await folder.put(path, await readFile(file));
  await folder.put('/app.js', entry);
};

/** An article with what only the whole site knows of it. */
const shownDocument = (article: Article, { request, found }: Works): Article => {
  const also = found.stories.others(article.id);
  const { _also, ...own } = article;
  return { ...own, _source: request.sourceOf(article.credit[0].name), ...(also && { _also: also }) };
};

/** An article follows its pictures, so that no page shows one that is not there yet. */
const putArticles = async (works: Works): Promise<void> => {
  const { request, folder, putPictures, found } = works;
  let done = 0;
  await inParallel(request.records(), async ({ document }) => {
    if (isTombstone(document) || document.status !== 'usable') return;
    const { article, problems } = await putPictures(document);
    problems.forEach(request.onProblem);
    const preview = request.drawCard && (await putCard(folder, request.drawCard, { article, site: found.site }));
    await putDocument(works, shownDocument(article, works), preview);
    done += 1;
    request.onArticle(done, found.articles);
  });
};

const putLists = async (works: Works, which: (page: ListPage) => boolean): Promise<void> => {
  const { folder, press, found } = works;
  for (const { name, pages } of found.lists.lists()) {
    // A source all of whose articles were withdrawn has no page.
    if (name.kind === 'source' && !found.sources.some(({ slug }) => slug === name.slug)) continue;
    await inParallel(pages.filter(which), async (page) => {
      await putJson(folder, listData(name, page.page), page);
      for (const request of listPageRequests(name, page, found)) await press.print(request);
    });
  }
};

const putHosting = async ({ request, folder, found: { site, tombstones } }: Works): Promise<void> => {
  const policy = pagePolicy(request.app.inline(site.origin), sha256Base64);
  const headers = securityHeaders(policy, site.origin?.startsWith('https:') ?? false);
  for (const { path, text } of hostFiles({
    headers,
    gone: tombstones,
    editions: site.editions,
    folder: folderOf(site.origin),
  }))
    await folder.put(path, text);
};

/** What tells open pages of a new app; afterwards what no page can ask for any more may go. */
const putReleaseLast = async ({
  request: { folder: root, app, offline = true },
  folder,
  entry,
}: Works): Promise<void> => {
  const build = await putRelease(folder, { app, entry }, offline);
  const files = app.files.map(({ path }) => path).filter((path) => path.startsWith('/assets/'));
  await retireAssets({ root, folder }, { build, files }, Date.now());
};

/**
 * Brings a site's folder up to date with a store. The order keeps every moment readable: withdrawals
 * first, then what pages refer to, then pages, then what points at them, `site.json`, and last of all the app's release.
 */
export const publishSite = async (request: PublishRequest): Promise<Published> => {
  const folder = openSiteFolder(request.folder);
  const press = await openPagePress(request.app, folder);
  const found = survey(request.records(), request);
  const putPictures = openPictures(folder, request.pictures);
  const entry = await appEntry(request.app, found.site);
  const works: Works = { request, folder, press, putPictures, found, entry };
  await putTakedowns(works);
  await putApp(works);
  await putArticles(works);
  await putSearch(folder, request);
  await putLists(works, ({ page }) => page > 0);
  await putLists(works, ({ page }) => page === 0);
  for (const place of placeRequests(found)) await press.print(place);
  await putHosting(works);
  await putDiscovery(folder, found, request.configuration);
  await putJson(folder, SOURCES_DATA, found.sources);
  await putJson(folder, SITE_DATA, found.site);
  await putReleaseLast(works);
  await press.finish();
  return { ...(await folder.finish()), articles: found.articles, withdrawn: found.tombstones.length };
};
