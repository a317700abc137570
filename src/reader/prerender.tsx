import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { SITE_DATA } from '#article/locations.ts';
import { nameIn } from '#article/name-in.ts';
import type { InlineLister, PageAssets, PageRenderer, PageRequest } from '#article/page-renderer.ts';
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
import { App } from './shell/app.tsx';
import { PARTS } from './shell/lazy-page.tsx';
import { documentHtml } from './shell/document-html.ts';
import { pageHead } from './shell/page-head.ts';
import { NOT_FOUND_ADDRESS } from './shell/page-data.ts';
import { pageAt } from './shell/route-table.ts';

await Promise.all(LANGUAGES.map(({ tag }) => ensureCatalogue(tag)));

/** The styles of a page with one part of the build. */
const stylesOf = ({ styles }: PageAssets, part: string): string =>
  ['take-over', 'shell', part].map((name) => styles[name] ?? '').join('');

/** The texts every content policy for these pages must let pass. */
export const inlineTexts: InlineLister = (assets) => ({
  scripts: [assets.boot],
  styles: [...new Set(['', ...PARTS].map((part) => stylesOf(assets, part)))],
});

const linksOf = (page: PageRequest, site: Site, name: PageName): string[] => {
  const list = offeredList(page, site);
  const siteName = nameIn(site.name, page.language, site.language);
  return discoveryLinks({
    ...{ list, siteName, siteLanguage: site.language, hasOrigin: site.origin !== undefined },
    name: list.kind === 'latest' ? siteName : `${siteName} · ${name.own}`,
  });
};

/** The reader's side of the seam: the tree the browser takes over, as a whole document. */
export const renderPage: PageRenderer = async (request, assets) => {
  const site = readSite(SITE_DATA, request.resources[SITE_DATA]);
  const page = { ...request, language: spokenLanguage(request.language, site.language) };
  const route = pageAt(site, page.address);
  await route?.load();
  const client = createQueryClient();
  seedQueries(client, page.resources);
  const missing = page.address === NOT_FOUND_ADDRESS ? NOT_FOUND_ADDRESS : undefined;
  const siteName = nameIn(site.name, page.language, site.language);
  let name: PageName = { tab: siteName, own: siteName };
  const app = renderToString(
    <TitleSink value={(said) => (name = said)}>
      <StaticRouter location={page.address}>
        <App client={client} missing={missing} />
      </StaticRouter>
    </TitleSink>,
  );
  const head = pageHead({ page, site, name });
  const css = stylesOf(assets, route?.part ?? '');
  const { boot, policy } = assets;
  return {
    status: head.status,
    html: documentHtml({ app, head, page, links: linksOf(page, site, name), policy: policy?.(css), css, boot }),
  };
};
