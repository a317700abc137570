import type * as ReactDom from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { persianArticle } from '#article/examples/persian-article.ts';
import { sampleSite } from '#article/examples/sample-site.ts';
import { SITE_DATA, articleAddress, articleData } from '#article/locations.ts';
import { allWords, isOfLayoutEffects, wordsOf } from './interface/testing/show.tsx';
import en from './language/en.json';
import fa from './language/fa.json';
import { renderPage } from './prerender.tsx';

/** Milliseconds until something that comes by itself is given up; a busy machine takes its time. */
const PATIENCE = 10_000;

// Each test loads the whole app anew.
vi.setConfig({ testTimeout: 20_000 });

const ADDRESS = articleAddress(persianArticle.id);

const pages = new Map<string, string>();

const published = async (address: string): Promise<string> => {
  const resources = { [SITE_DATA]: sampleSite, [articleData(persianArticle.id)]: persianArticle };
  const { html } = await renderPage({ address, language: 'fa', resources }, { styles: {}, boot: '' });
  return html;
};

/** Lays out a page as a host sends it, at some address, for a reader with some choices. */
const arrive = (path: string, html: string, preferences: object = {}): void => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.innerHTML = page.body.innerHTML;
  document.documentElement.dataset['root'] = page.documentElement.dataset['root'] ?? '';
  document.documentElement.lang = 'fa';
  document.documentElement.dir = 'rtl';
  localStorage.setItem('prefs.v1', JSON.stringify(preferences));
  history.replaceState(null, '', path);
};

/** The apps that were started, to be ended with their test. */
const apps = vi.hoisted((): Root[] => []);

vi.mock('react-dom/client', async (original) => {
  const real = await original<typeof ReactDom>();
  const hydrateRoot: typeof real.hydrateRoot = (...page) => {
    const app = real.hydrateRoot(...page);
    apps.push(app);
    return app;
  };
  return { ...real, hydrateRoot };
});

const complaints: unknown[] = [];
const complain = (what: unknown): void => {
  if (!isOfLayoutEffects(what)) complaints.push(what);
};

/** Runs the app over the page. */
const run = async (): Promise<void> => {
  vi.resetModules();
  await import('./take-over.tsx');
};

/** Runs the app and waits for the first thing it does by itself, which is to name the page in its tab. */
const takeOver = async (): Promise<void> => {
  document.title = '';
  await run();
  await vi.waitFor(
    () => {
      expect(document.title).not.toBe('');
    },
    { timeout: 5000 },
  );
};

const main = () => document.querySelector('main');

beforeEach(async () => {
  complaints.length = 0;
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
  vi.spyOn(console, 'error').mockImplementation(complain);
  vi.stubGlobal('reportError', complain);
  vi.stubGlobal('requestIdleCallback', vi.fn());
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  vi.stubGlobal('scrollTo', vi.fn());
  for (const address of [ADDRESS, '/404', '/about']) {
    if (!pages.has(address)) pages.set(address, await published(address));
  }
});

afterEach(() => {
  for (const app of apps.splice(0)) app.unmount();
  document.body.innerHTML = '';
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const pageOf = (address: string): string => pages.get(address) ?? '';

describe('taking a page over', () => {
  it('leaves its words where they are, and wakes its buttons', async () => {
    arrive(ADDRESS, pageOf(ADDRESS));
    const heading = document.querySelector('h1');
    await takeOver();
    expect(document.querySelector('h1')).toBe(heading);
    expect(document.querySelectorAll('[href^="."]:not([rel=preload]), [src^="."]')).toHaveLength(0);
    const save = [...document.querySelectorAll('button')].find((button) => wordsOf(button) === fa['article.save']);
    save?.click();
    await vi.waitFor(() => {
      expect(save?.getAttribute('aria-pressed')).toBe('true');
    }, PATIENCE);
    expect(complaints).toEqual([]);
  });

  it.each([`${ADDRESS}.html`, `${ADDRESS}/`])(
    'of a host that keeps it at %s happens at its own address',
    async (path) => {
      arrive(`${path}?dir=rtl#p2`, pageOf(ADDRESS));
      await takeOver();
      expect(location.pathname + location.search + location.hash).toBe(`${ADDRESS}?dir=rtl#p2`);
      expect(allWords(document.body, 'h1')).toEqual([persianArticle.headline]);
      expect(complaints).toEqual([]);
    },
  );

  it('speaks the language the reader chose, and leaves the story in its own', async () => {
    arrive(ADDRESS, pageOf(ADDRESS), { language: 'en', theme: 'dark' });
    document.documentElement.dataset['waiting'] = '';
    await takeOver();
    const { lang, dir, dataset } = document.documentElement;
    expect([lang, dir, dataset['theme'], dataset['waiting']]).toEqual(['en', 'ltr', 'dark', undefined]);
    expect(wordsOf(document.querySelector('[data-legal] h2'))).toBe(en['article.legal']);
    expect([document.querySelector('h1')?.lang, document.querySelector('h1')?.dir]).toEqual(['fa', 'rtl']);
    expect(complaints).toEqual([]);
  });

  it('stays in the language of the page where the stored one is not spoken', async () => {
    arrive('/about', pageOf('/about'), { language: 'xx' });
    await takeOver();
    expect([document.documentElement.lang, allWords(document.body, 'h1')]).toEqual(['fa', [fa['about.title']]]);
    expect(complaints).toEqual([]);
  });

  it('of an unknown address says so, and leaves the address to be looked at', async () => {
    arrive('/a/no-such-story', pageOf('/404'));
    await takeOver();
    expect(location.pathname).toBe('/a/no-such-story');
    expect(allWords(document.body, 'h1')).toEqual([fa['state.notFound.title']]);
    expect(complaints).toEqual([]);
  });
});

describe('a page that cannot be taken over', () => {
  it.each([
    ['is that of another address', '/about', pageOf],
    ['has broken data', ADDRESS, (address: string) => pageOf(address).replace('{"address"', '{address')],
    ['came without its site', ADDRESS, (address: string) => pageOf(address).replace(SITE_DATA, '/data/other.json')],
  ])('because it %s stays as it is, readable', async (_why, path, html) => {
    arrive(path, html(ADDRESS));
    const before = main()?.outerHTML;
    await run();
    await new Promise((resolve) => setTimeout(resolve));
    expect(main()?.outerHTML).toBe(before);
    expect(wordsOf(main())).toContain('یازده قنات ایران');
    expect(complaints).toEqual([]);
  });
});
