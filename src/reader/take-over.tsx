import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { ROUTER_FLAGS } from './root/router-flags.ts';
import { settleAddresses } from './root/settle-addresses.ts';
import { SITE_ROOT, siteAddress } from './root/site-root.ts';
import { createQueryClient, seedQueries } from './data/query-client.ts';
import type { Site } from '#article/site.ts';
import { readCarried } from './data/carried.ts';
import { siteQuery } from './data/queries.ts';
import { ensureCatalogue, learnCatalogue } from './interface/catalogue-store.ts';
import { LANGUAGES } from './language/languages.ts';
import { spokenLanguage } from './interface/spoken-language.ts';
import { editionAt } from './interface/place-context.ts';
import { currentPreferences } from './preferences/preference-store.ts';
import { DEFAULT_PREFERENCES } from './preferences/preferences.ts';
import { App } from './shell/app.tsx';
import { whenIdle } from './interface/moments/when-idle.ts';
import { isSite, namesAreHere } from './data/page-site.ts';
import { readPageData } from './shell/page-data.ts';
import type { PageData } from './shell/page-data.ts';
import { allPages, pageAt } from './shell/route-table.ts';
import './style/style.css';

/** Without the store of this device there is still the network. */
const readCopies = (): Promise<void> =>
  import('./offline/read-copies.ts').then((store) => store.readCopies()).catch(() => undefined);

/** The offline page has given its HTML for want of another: the page that belongs here takes its place. */
const replace = (root: HTMLElement, app: ReactNode): void => {
  delete document.documentElement.dataset['standsIn'];
  createRoot(root).render(app);
};

/** A host may keep the page under another name, which the routes do not know: `/a/x.html` is `/a/x`. */
const nameRightly = ({ here, address }: PageData): void => {
  if (here === address) return;
  history.replaceState(history.state, '', SITE_ROOT + address + location.search + location.hash);
};

/** Before anything else is drawn or gone to: what the page names is named from here no longer. */
const settlePage = (): void => {
  const { dataset } = document.documentElement;
  settleAddresses(document, dataset['root'] ?? '', SITE_ROOT);
  delete dataset['root'];
};

/** The site with its names in all languages; where they do not come, those of the page do. */
const readAllNames = async (client: QueryClient, site: Site): Promise<Site> => {
  const { site: carried } = await readCarried();
  if (!isSite(carried)) return client.query({ ...siteQuery(), staleTime: 0 }).catch(() => site);
  return client.setQueryData(siteQuery().queryKey, carried) ?? carried;
};

/** Whether a service worker fetches the whole app for later, and no page has to. */
const hasWorker = async (): Promise<boolean> =>
  (await (await import('./updates/the-worker.ts')).theWorker()) !== undefined;

/** Names and words of every language and the code of every page: later steps need no network then. */
const fetchTheRest = async (client: QueryClient, site: Site): Promise<void> => {
  await readAllNames(client, site);
  if (await hasWorker()) return;
  for (const { tag } of LANGUAGES) await ensureCatalogue(tag);
  await Promise.allSettled(allPages(site).map(({ load }) => load()));
};

/** Everything the page needs to be drawn in one go, or undefined where the HTML must stay as it is. */
const prepare = async (page: PageData): Promise<{ client: QueryClient; site: Site } | undefined> => {
  const client = createQueryClient();
  seedQueries(client, page.resources);
  const site = client.getQueryData(siteQuery().queryKey);
  if (!isSite(site)) return undefined;
  const own = spokenLanguage(page.standsIn ? editionAt(page.here, site) : page.language, site.language);
  const language = spokenLanguage(currentPreferences().language, own);
  learnCatalogue(spokenLanguage(site.language), (await readCarried()).words);
  const [ready] = await Promise.all([
    ensureCatalogue(own),
    ensureCatalogue(language),
    namesAreHere(site, language) || readAllNames(client, site),
    pageAt(site, page.missing === undefined ? page.here : '')?.load(),
    page.standsIn && readCopies(),
  ]);
  return ready ? { client, site } : undefined;
};

/**
 * Takes the page over. Whatever is wrong with what the page came with, or where it disagrees with its
 * address, the HTML stays as it is and goes on working as plain pages.
 */
const takeOver = async (): Promise<void> => {
  const page = readPageData(document, siteAddress(location.href));
  const root = document.getElementById('app');
  if (page === undefined || root === null) return;
  if (page.missing === undefined && !page.standsIn) nameRightly(page);
  const ready = await prepare(page);
  if (ready === undefined) return;
  settlePage();
  const app = (
    // With its slash, or the router would call the front page by the folder's name alone, which is another address.
    <BrowserRouter basename={`${SITE_ROOT}/`} future={ROUTER_FLAGS}>
      <App client={ready.client} missing={page.missing} />
    </BrowserRouter>
  );
  const hydrate = (): void => void hydrateRoot(root, app);
  if (page.standsIn) replace(root, app);
  // In slices, so that a tap need not wait; but what the reader chose is there in the first frame.
  else if (currentPreferences() === DEFAULT_PREFERENCES) startTransition(hydrate);
  else hydrate();
  whenIdle(() => void fetchTheRest(ready.client, ready.site));
};

void takeOver();
