import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { SITE_DATA } from '#article/locations.ts';
import type { PageRenderer } from '#article/page-renderer.ts';
import { createQueryClient, seedQueries } from './data/query-client.ts';
import { ensureCatalogue } from './interface/catalogue-store.ts';
import { spokenLanguage } from './interface/spoken-language.ts';
import { LANGUAGES } from './language/languages.ts';
import { readSite } from './data/read-resource.ts';
import { App } from './shell/app.tsx';
import { documentHtml } from './shell/document-html.ts';
import { pageHead } from './shell/page-head.ts';
import { NOT_FOUND_ADDRESS } from './shell/page-data.ts';
import { pageAt } from './shell/route-table.ts';

await Promise.all(LANGUAGES.map(({ tag }) => ensureCatalogue(tag)));

/** The reader's side of the seam: the tree the browser takes over, as a whole document. */
export const renderPage: PageRenderer = async (request, assets) => {
  const site = readSite(SITE_DATA, request.resources[SITE_DATA]);
  const page = { ...request, language: spokenLanguage(request.language, site.language) };
  const route = pageAt(site, page.address);
  await route?.load();
  const client = createQueryClient();
  seedQueries(client, page.resources);
  const missing = page.address === NOT_FOUND_ADDRESS ? NOT_FOUND_ADDRESS : undefined;
  const app = renderToString(
    <StaticRouter location={page.address}>
      <App client={client} missing={missing} />
    </StaticRouter>,
  );
  const head = pageHead(page, site);
  const css = ['take-over', 'shell', route?.part ?? ''].map((part) => assets.styles[part] ?? '').join('');
  return { status: head.status, html: documentHtml({ app, head, page, css, boot: assets.boot }) };
};
