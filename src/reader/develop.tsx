import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { SITE_DATA } from '#article/locations.ts';
import { fetchJson } from './data/fetch-json.ts';
import { createQueryClient, seedQueries } from './data/query-client.ts';
import { readSite } from './data/read-resource.ts';
import { ensureCatalogue } from './interface/catalogue-store.ts';
import { LANGUAGES } from './language/languages.ts';
import { ROUTER_FLAGS } from './root/router-flags.ts';
import { App } from './shell/app.tsx';
import './style/style.css';

/*
 * The reader without prerendered pages, for `npm run dev`: the data comes from a published site that
 * `npm run -s news -- serve` answers for.
 */
const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no place for the app');
const site = readSite(SITE_DATA, await fetchJson(SITE_DATA, new AbortController().signal));
await Promise.all(LANGUAGES.map(({ tag }) => ensureCatalogue(tag)));
const client = createQueryClient();
seedQueries(client, { [SITE_DATA]: site });
createRoot(root).render(
  <BrowserRouter future={ROUTER_FLAGS}>
    <App client={client} />
  </BrowserRouter>,
);
