import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom/server';
import { SITE_DATA, articleAddress, folderOf, rootFrom } from '#article/locations.ts';
import { nameIn } from '#article/name-in.ts';
import type { InlineLister, PageRenderer, PageRequest } from '#article/page-renderer.ts';
import type { Site } from '#article/site.ts';
import { createQueryClient, seedQueries } from './data/query-client.ts';
import { ensureCatalogue } from './interface/catalogue-store.ts';
import { discoveryLinks } from './head/discovery-links.ts';
import { offeredList } from './head/offered-list.ts';
import { spokenLanguage } from './interface/spoken-language.ts';
import { TitleSink } from './interface/title-sink.ts';
import type { PageName } from './interface/title-sink.ts';
import { LANGUAGES } from './language/languages.ts';
import { readSite } from './data/read-resource.ts';
import { RootContext } from './root/root-context.ts';
import { ROUTER_FLAGS } from './root/router-flags.ts';
import { App } from './shell/app.tsx';
import { documentHtml } from './shell/document-html.ts';
import { allPageStyles, pageStyles } from './shell/page-styles.ts';
import { documentOf, pageHead } from './shell/page-head.ts';
import { NOT_FOUND_ADDRESS } from './shell/page-data.ts';
import { documentInPage } from './data/page-document.ts';
import { siteInOneLanguage } from './data/page-site.ts';
import { pageAt } from './shell/route-table.ts';

await Promise.all(LANGUAGES.map(({ tag }) => ensureCatalogue(tag)));

/** The texts every content policy for these pages must let pass. */
export const inlineTexts: InlineLister = (assets, origin) => ({
  scripts: [assets.boot],
  styles: allPageStyles(assets, folderOf(origin)),
});

/** A page of unknown addresses is shown at any depth: it alone has to know the site's own folder. */
const rootOf = (address: string, site: Site): string =>
  address === NOT_FOUND_ADDRESS ? folderOf(site.origin) : rootFrom(address);

const linksOf = (page: PageRequest, site: Site, name: PageName): string[] => {
  const list = offeredList(page, site);
  const siteName = nameIn(site.name, page.language, site.language);
  return discoveryLinks({
    ...{ list, siteName, siteLanguage: site.language, hasOrigin: site.origin !== undefined },
    root: rootOf(page.address, site),
    isStory: page.address.startsWith(articleAddress('')),
    name: list.kind === 'latest' ? siteName : `${siteName} · ${name.own}`,
  });
};

/** The reader's side of the seam: the tree the browser takes over, as a whole document. */
export const renderPage: PageRenderer = async (request, assets) => {
  const site = readSite(SITE_DATA, request.resources[SITE_DATA]);
  const page = { ...request, language: spokenLanguage(request.language, site.language) };
  const route = pageAt(site, page.address);
  await route?.load();
  // Before it is drawn: what is malformed is told by its fields.
  const document = documentOf(page);
  const client = createQueryClient();
  seedQueries(client, page.resources);
  const root = rootOf(page.address, site);
  const missing = page.address === NOT_FOUND_ADDRESS ? NOT_FOUND_ADDRESS : undefined;
  const siteName = nameIn(site.name, page.language, site.language);
  let name: PageName = { tab: siteName, own: siteName };
  const app = renderToString(
    <TitleSink.Provider value={(said) => (name = said)}>
      <RootContext.Provider value={root}>
        <StaticRouter location={page.address} future={ROUTER_FLAGS}>
          <App client={client} missing={missing} />
        </StaticRouter>
      </RootContext.Provider>
    </TitleSink.Provider>,
  );
  const head = pageHead({ page, site, name, document });
  const part = head.status === 200 && route !== undefined ? route.part : 'states';
  const css = pageStyles(assets, part, { app, language: page.language, root });
  const documents = Object.entries(page.resources).map(([address, data]) => [address, documentInPage(data)] as const);
  const resources = { ...Object.fromEntries(documents), [SITE_DATA]: siteInOneLanguage(site, page.language) };
  const { boot, policy } = assets;
  return {
    status: head.status,
    html: documentHtml({
      app,
      head,
      page: { ...page, resources },
      root,
      links: linksOf(page, site, name),
      policy: policy?.(css),
      css,
      boot,
    }),
  };
};
