import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { createQueryClient, seedQueries } from './data/query-client.ts';
import { ensureCatalogue } from './interface/catalogue-store.ts';
import { LANGUAGES } from './language/languages.ts';
import { currentPreferences } from './preferences/preference-store.ts';
import { App } from './shell/app.tsx';
import { readPageData } from './shell/page-data.ts';
import './style/style.css';

/** Words of every other language are fetched while nothing else happens: a switch needs no network then. */
const fetchOtherWords = (): void => {
  for (const { tag } of LANGUAGES) void ensureCatalogue(tag);
};

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 1500);
};

/**
 * Takes the page over. Whatever is wrong with what the page came with, or where it disagrees with its
 * address, the HTML stays as it is and goes on working as plain pages.
 */
const takeOver = async (): Promise<void> => {
  const page = readPageData(document, location.pathname);
  const root = document.getElementById('app');
  if (page === undefined || root === null) return;
  const client = createQueryClient();
  seedQueries(client, page.resources);
  const { language = page.language } = currentPreferences();
  const [ready] = await Promise.all([ensureCatalogue(page.language), ensureCatalogue(language)]);
  if (!ready) return;
  hydrateRoot(
    root,
    <BrowserRouter>
      <App client={client} missing={page.missing} />
    </BrowserRouter>,
  );
  whenIdle(fetchOtherWords);
};

void takeOver();
