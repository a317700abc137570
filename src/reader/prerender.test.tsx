import { describe, expect, it, vi } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { buildSummary } from '#article/examples/build-summary.ts';
import { englishArticle } from '#article/examples/english-article.ts';
import { hebrewArticle } from '#article/examples/hebrew-article.ts';
import { persianArticle } from '#article/examples/persian-article.ts';
import { sampleSite } from '#article/examples/sample-site.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import type { Article, ArticleDocument } from '#article/article.ts';
import type { ListName } from '#article/edition.ts';
import {
  SITE_DATA,
  SOURCES_DATA,
  articleAddress,
  articleData,
  listAddress,
  listData,
  listId,
} from '#article/locations.ts';
import type { Site } from '#article/site.ts';
import { allWords, wordsOf } from './interface/testing/show.tsx';
import en from './language/en.json';
import fa from './language/fa.json';
import { inlineTexts, renderPage } from './prerender.tsx';
import { siteInOneLanguage } from './data/page-site.ts';

const ASSETS = {
  styles: { frame: 'body{color:red}' },
  boot: 'document.title="x"',
};

type Wish = { address: string; preview?: string; language?: string; resources?: Record<string, unknown>; site?: Site };

const publish = async ({ address, language = 'fa', resources = {}, site = sampleSite, preview }: Wish) => {
  const { status, html } = await renderPage(
    { address, language, resources: { [SITE_DATA]: site, ...resources }, preview },
    ASSETS,
  );
  const page = new DOMParser().parseFromString(html, 'text/html');
  const meta = (selector: string) => page.head.querySelector(selector)?.getAttribute('content') ?? undefined;
  return {
    status,
    html,
    page,
    heading: allWords(page.body, 'h1').join(' | '),
    robots: meta('meta[name=robots]'),
    description: meta('meta[name=description]'),
    canonical: page.head.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined,
  };
};

const story = (document: ArticleDocument, more: Partial<Wish> = {}) =>
  publish({ address: articleAddress(document.id), resources: { [articleData(document.id)]: document }, ...more });

const list = (name: ListName, page = 0) => ({
  address: listAddress(name, 'fa', page),
  resources: {
    [listData(name, page)]: { schema: 'list/1.0', list: listId(name), page, sealed: 2, items: [buildSummary()] },
    [SOURCES_DATA]: [{ slug: 'sample-desk', name: { fa: 'دفتر نمونه' }, count: 1 }],
  },
});

const ORIGIN = { ...sampleSite, origin: 'https://news.example.org' };

describe('every address of the site', () => {
  it.each([
    [list({ kind: 'latest', language: 'fa' }), 'fa', fa['nav.latest']],
    [list({ kind: 'latest', language: 'en' }), 'en', en['nav.latest']],
    [list({ kind: 'latest', language: 'fa' }, 2), 'fa', 'تازه‌ها · صفحهٔ ۲'],
    [list({ kind: 'section', language: 'fa', slug: 'science' }), 'fa', 'دانش'],
    [list({ kind: 'section', language: 'en', slug: 'science' }, 1), 'en', 'Science · Page 1'],
    [list({ kind: 'source', slug: 'sample-desk' }), 'fa', 'دفتر نمونه'],
    [list({ kind: 'source', slug: 'sample-desk' }, 1), 'fa', 'دفتر نمونه · صفحهٔ ۱'],
    [{ address: '/saved' }, 'fa', fa['saved.empty.title']],
    [{ address: '/settings' }, 'fa', fa['settings.title']],
    [{ address: '/about' }, 'fa', fa['about.title']],
    [{ address: '/legal' }, 'fa', fa['legal.title']],
  ])('$address has one heading of its own', async (wish, language, heading) => {
    const complaints = vi.spyOn(console, 'error');
    const made = await publish({ ...wish, language });
    expect([made.status, made.heading]).toEqual([200, heading]);
    expect(made.page.querySelectorAll('main')).toHaveLength(1);
    expect(complaints).not.toHaveBeenCalled();
  });

  it('that does not exist has a page that says so, answered 404 and not to be listed', async () => {
    const made = await publish({ address: '/404' });
    expect([made.status, made.heading, made.robots]).toEqual([404, fa['state.notFound.title'], 'noindex,follow']);
  });

  it('of a story shows it whole without any script', async () => {
    const { heading, page } = await story(persianArticle);
    expect(heading).toBe(persianArticle.headline);
    expect(wordsOf(page.querySelector('article'))).toContain('یازده قنات ایران');
    expect(wordsOf(page.querySelector('[data-legal]'))).toContain(persianArticle.rights.usageTerms);
    expect(page.querySelector('article h1')?.getAttribute('dir')).toBe('rtl');
  });

  it('of a withdrawn story says why and when, and not a word of the story', async () => {
    const made = await story(withdrawnArticle);
    expect([made.status, made.robots, made.canonical]).toEqual([410, 'noindex,follow', undefined]);
    expect(wordsOf(made.page.querySelector('main'))).toContain(fa['removed.source-withdrew']);
    expect(made.page.querySelector('time')?.dateTime).toBe(withdrawnArticle.removed.at);
    expect(made.page.querySelector('article')).toBeNull();
  });

  it('of a story that was replaced leads to what took its place', async () => {
    const removed = { ...withdrawnArticle.removed, reason: 'duplicate', replacedBy: persianArticle.id } as const;
    const { page } = await story({ ...withdrawnArticle, removed });
    expect(wordsOf(page.querySelector(`main a[href="/a/${persianArticle.id}"]`))).toBe(fa['state.replaced']);
  });

  it('of a broken story is never made', async () => {
    const broken = { ...persianArticle, credit: [] } as unknown as Article;
    await expect(story(broken)).rejects.toThrow('malformed');
    await expect(publish({ address: '/about', site: { ...sampleSite, editions: 'fa' } as never })).rejects.toThrow(
      'malformed',
    );
  });

  it('in a language nobody has put the interface into speaks that of the site', async () => {
    const german: ListName = { kind: 'latest', language: 'de' };
    const site = { ...sampleSite, editions: ['fa', 'de'] };
    const made = await publish({ ...list(german), language: 'de', site });
    expect([made.heading, made.page.documentElement.lang, made.page.documentElement.dir]).toEqual([
      fa['nav.latest'],
      'fa',
      'rtl',
    ]);
  });
});

describe('what a page says of itself', () => {
  it('is the headline in the direction of the story, then the name of the site', async () => {
    const { page } = await story(englishArticle);
    expect(page.title).toBe(`\u2066${englishArticle.headline}\u2069 — \u2068یلواستون\u2069`);
  });

  it.each([
    [{ address: '/about' }, 'درباره'],
    [{ address: '/saved' }, fa['saved.title']],
    [{ address: '/404' }, fa['state.notFound.title']],
    [list({ kind: 'section', language: 'fa', slug: 'science' }), 'دانش'],
    [list({ kind: 'source', slug: 'sample-desk' }), 'دفتر نمونه'],
  ])('is its name, then that of the site: $address', async (wish, name) => {
    expect((await publish(wish)).page.title).toBe(`\u2068${name}\u2069 — \u2068یلواستون\u2069`);
  });

  it('is the name of the site alone on the front page', async () => {
    expect((await publish(list({ kind: 'latest', language: 'fa' }))).page.title).toBe('یلواستون');
  });

  it('is the summary of a story, and nothing where there is none', async () => {
    expect((await story(persianArticle)).description).toBe(persianArticle.summary);
    expect((await story(buildArticle())).description).toBeUndefined();
  });

  it.each([
    ['index', 'https://news.example.org/a/7k3m9q2xw4ct', undefined],
    ['noindex', 'https://news.example.org/a/7k3m9q2xw4ct', 'noindex,follow'],
    ['canonical', 'https://agency.example/1', undefined],
  ] as const)('follows the wish of the source: %s', async (index, canonical, robots) => {
    const rights = { copyrightNotice: '©', index };
    const made = await story(buildArticle({ canonical: 'https://agency.example/1', rights }), { site: ORIGIN });
    expect([made.canonical, made.robots]).toEqual([canonical, robots]);
  });

  it('names no address of record where none is known', async () => {
    expect((await story(persianArticle)).canonical).toBeUndefined();
    const rights = { copyrightNotice: '©', index: 'canonical' } as const;
    expect((await story(buildArticle({ rights }), { site: ORIGIN })).canonical).toBeUndefined();
    expect((await publish({ address: '/about', site: ORIGIN })).canonical).toBe('https://news.example.org/about');
  });

  it('is of record at / where the address names the language of the site', async () => {
    const { resources } = list({ kind: 'latest', language: 'fa' });
    expect((await publish({ address: '/fa/', resources, site: ORIGIN })).canonical).toBe('https://news.example.org/');
  });

  it('is for messengers the headline verbatim, its card and its times', async () => {
    const card = '/m/card/3f8n2c6zt1wp-0123456789ab.jpg';
    const { html, page } = await story(persianArticle, { site: ORIGIN, preview: card });
    const said = (name: string) => page.head.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
    expect(said('og:title')).toBe(persianArticle.headline);
    expect(said('og:url')).toBe('https://news.example.org/a/3f8n2c6zt1wp');
    expect(said('og:image')).toBe(`https://news.example.org${card}`);
    expect(said('og:image:alt')).toBe(persianArticle.headline);
    expect(said('article:published_time')).toBe(persianArticle.firstPublished);
    expect(said('article:section')).toBe('محیط زیست');
    expect(html.indexOf('<style>')).toBeGreaterThan(html.indexOf('application/ld+json'));
  });

  it('is for search engines data that say whose story it is and cannot end their script', async () => {
    const headline = 'پایان </script><script>alert(1)</script>';
    const { html, page } = await story({ ...persianArticle, headline }, { site: ORIGIN });
    const data: unknown = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      headline,
      isBasedOn: { url: 'https://example.org/fa/qanat' },
      creditText: 'بازنشر نمونه / دفتر نمونه',
      publisher: { name: 'یلواستون', url: 'https://news.example.org' },
    });
    expect(html).not.toContain('<script>alert');
  });

  it('offers the feeds of the list it shows, else of its edition', async () => {
    const feeds = ({ page }: Awaited<ReturnType<typeof publish>>) =>
      [...page.querySelectorAll('link[rel=alternate]')].map((one) => one.getAttribute('href'));
    expect(feeds(await publish(list({ kind: 'section', language: 'en', slug: 'science' })))).toEqual([
      '/en/s/science/feed.xml',
      '/en/s/science/atom.xml',
      '/en/s/science/feed.json',
    ]);
    expect(feeds(await story(englishArticle))).toContain('/en/feed.xml');
    expect(feeds(await story(withdrawnArticle))).toContain('/feed.xml');
    expect(feeds(await publish(list({ kind: 'source', slug: 'sample-desk' })))).toContain('/src/sample-desk/feed.xml');
  });

  it('is its language and direction, also inside a site of another', async () => {
    const { page } = await publish({ ...list({ kind: 'latest', language: 'en' }), language: 'en' });
    expect([page.documentElement.lang, page.documentElement.dir]).toEqual(['en', 'ltr']);
  });
});

describe('the document around a page', () => {
  it.each([
    [persianArticle, 'vazirmatn-arabic'],
    [englishArticle, 'vazirmatn-latin'],
    [hebrewArticle, 'heebo-hebrew'],
    [buildArticle({ language: 'en-GB', dir: 'ltr' }), 'vazirmatn-latin'],
  ])('fetches one font ahead, that of its story: %#', async (document, font) => {
    const { page } = await story(document);
    const preloads = [...page.querySelectorAll('link[rel=preload]')].map((link) => link.getAttribute('href'));
    expect(preloads).toEqual([`/fonts/${font}.woff2`]);
  });

  it('carries its data so that nothing in it can end the script or a line', async () => {
    const t = '</script><script>alert(1)</script><!-- \u2028\u2029 ]]>';
    const hostile = buildArticle({ headline: t, body: [{ type: 'paragraph', content: [{ t }] }] });
    const { html, page } = await story(hostile);
    const data = page.getElementById('page-data')?.textContent ?? '';
    expect(JSON.parse(data)).toEqual({
      address: articleAddress(hostile.id),
      language: 'fa',
      resources: { [SITE_DATA]: siteInOneLanguage(sampleSite, 'fa'), [articleData(hostile.id)]: hostile },
    });
    expect(data).not.toMatch(/[<\u2028\u2029]/);
    expect(html).not.toContain('<script>alert');
    expect(page.querySelectorAll('script')).toHaveLength(
      (await story(persianArticle)).page.querySelectorAll('script').length,
    );
    expect(page.querySelector('h1')?.textContent).toBe(t);
  });

  it('keeps quotes and signs of a headline or summary inside its head', async () => {
    const headline = '"><meta name=robots content=all> & \'</title><b>';
    const { page, description, robots } = await story(buildArticle({ headline, summary: headline }));
    expect(page.title).toContain(headline);
    expect([description, robots]).toEqual([headline, undefined]);
    expect(page.body.querySelector('b')).toBeNull();
  });

  it('brings its styles and the script of the first paint with it, and calls no other', async () => {
    const { page, html } = await publish({ address: '/about' });
    expect(page.querySelector('style')?.textContent).toContain('body{color:red}');
    expect(page.querySelector('script:not([src]):not([type])')?.textContent).toBe(ASSETS.boot);
    expect([...page.querySelectorAll('script[src]')].map((script) => script.getAttribute('src'))).toEqual([]);
    expect(html.startsWith('<!doctype html>')).toBe(true);
    expect(inlineTexts(ASSETS)).toEqual({
      scripts: [ASSETS.boot],
      styles: [page.querySelector('style')?.textContent],
    });
  });

  it('carries a content policy for its own styles where it is given one, before anything it rules', async () => {
    const assets = { ...ASSETS, policy: (css: string) => `style-src '${css}'` };
    const { html } = await renderPage(
      { address: '/about', language: 'fa', resources: { [SITE_DATA]: sampleSite } },
      assets,
    );
    const policy = '<meta http-equiv="Content-Security-Policy" content="style-src \'body{color:red}\'">';
    expect(html.indexOf(policy)).toBeGreaterThan(0);
    expect(html.indexOf(policy)).toBeLessThan(html.indexOf('<link'));
  });

  it('asks no other host for anything', async () => {
    const { page } = await story(hebrewArticle);
    const asked = [...page.querySelectorAll('[src], link[href]:not([rel=canonical])')].map(
      (one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '',
    );
    expect(asked.filter((address) => !/^\/[^/]/.test(address))).toEqual([]);
  });
});
