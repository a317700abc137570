import { rootFrom } from '#article/locations.ts';
import { matchPath } from 'react-router-dom';
import type { Site } from '#article/site.ts';
import { ArticlePage } from '../routes/article/article-page.tsx';
import { lazyPage, readyPage } from './lazy-page.tsx';
import type { LazyPage, Part } from './lazy-page.tsx';

/** One address pattern and the page that answers it. */
export type PageRoute = { readonly path: string; readonly page: LazyPage };

const front = lazyPage('lists', async () => (await import('../routes/front/front-page.tsx')).FrontPage);
const latest = lazyPage('lists', async () => (await import('../routes/list/latest-page.tsx')).LatestPage);
const section = lazyPage('lists', async () => (await import('../routes/list/section-page.tsx')).SectionPage);
const source = lazyPage('lists', async () => (await import('../routes/list/source-page.tsx')).SourcePage);
const article = readyPage('article', ArticlePage);
const saved = lazyPage('places', async () => (await import('../routes/saved/saved-page.tsx')).SavedPage);
const search = lazyPage('places', async () => (await import('../routes/search/search-page.tsx')).SearchPage);
const settings = lazyPage('places', async () => (await import('../routes/settings/settings-page.tsx')).SettingsPage);
const about = lazyPage('places', async () => (await import('../routes/prose/about-page.tsx')).AboutPage);
const legal = lazyPage('places', async () => (await import('../routes/prose/legal-page.tsx')).LegalPage);
const sources = lazyPage('places', async () => (await import('../routes/prose/sources-page.tsx')).SourcesPage);
const takedown = lazyPage('places', async () => (await import('../routes/prose/takedown-page.tsx')).TakedownPage);

/** The lists of one edition, under `/` or under `/<language>/`. */
const editionRoutes = (root: string): PageRoute[] => [
  { path: root === '' ? '/' : root, page: front },
  { path: `${root}/p/:page`, page: latest },
  { path: `${root}/s/:slug`, page: section },
  { path: `${root}/s/:slug/p/:page`, page: section },
];

const makeRoutes = (site: Pick<Site, 'editions'>): readonly PageRoute[] => [
  { path: '/a/:id', page: article },
  ...editionRoutes(''),
  ...site.editions.flatMap((language) => editionRoutes(`/${language}`)),
  { path: '/src/:slug', page: source },
  { path: '/src/:slug/p/:page', page: source },
  { path: '/saved', page: saved },
  { path: '/search', page: search },
  { path: '/settings', page: settings },
  { path: '/about', page: about },
  { path: '/legal', page: legal },
  { path: '/sources', page: sources },
  { path: '/takedown', page: takedown },
];

const known = new WeakMap<Site, readonly PageRoute[]>();

/** Every address of a site. */
const routesOf = (site: Site): readonly PageRoute[] => {
  const routes = known.get(site) ?? makeRoutes(site);
  known.set(site, routes);
  return routes;
};

/** The pattern an address has, and its page; undefined for one that leads nowhere. */
export const routeAt = (site: Site, address: string): PageRoute | undefined =>
  routesOf(site).find(({ path }) => matchPath(path, address) !== null);

/** The page that answers an address; undefined for one that leads nowhere. */
export const pageAt = (site: Site, address: string): LazyPage | undefined => routeAt(site, address)?.page;

/** The ways to the root from all pages of a part, on a site with any editions. */
export const rootsFrom = (part: Part): string[] => {
  const routes = makeRoutes({ editions: ['any'] }).filter(({ page }) => page.part === part);
  return [...new Set(routes.map(({ path }) => rootFrom(path)))];
};

/** Every page, each once. */
export const allPages = (site: Site): LazyPage[] => [...new Set(routesOf(site).map(({ page }) => page))];
