import { describe, expect, it, vi } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { englishArticle } from '#article/examples/english-article.ts';
import { hebrewArticle } from '#article/examples/hebrew-article.ts';
import { persianArticle } from '#article/examples/persian-article.ts';
import { sampleSite } from '#article/examples/sample-site.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import type { Article } from '#article/article.ts';
import type { ListName } from '#article/edition.ts';
import { SITE_DATA, articleAddress, articleData } from '#article/locations.ts';
import { ASSETS, listWish, pagesBy } from './interface/testing/pages-by.ts';
import { isOfLayoutEffects, wordsOf } from './interface/testing/show.tsx';
import en from './language/en.json';
import fa from './language/fa.json';
import { inlineTexts, renderPage } from './prerender.tsx';
import { siteInOneLanguage } from './data/page-site.ts';

const { publish, story } = pagesBy(renderPage);

describe('every address of the site', () => {
  it.each([
    [listWish({ kind: 'latest', language: 'fa' }), 'fa', fa['nav.latest']],
    [listWish({ kind: 'latest', language: 'en' }), 'en', en['nav.latest']],
    [listWish({ kind: 'latest', language: 'fa' }, 2), 'fa', 'تازه‌ها · صفحهٔ ۲'],
    [listWish({ kind: 'section', language: 'fa', slug: 'science' }), 'fa', 'دانش'],
    [listWish({ kind: 'section', language: 'en', slug: 'science' }, 1), 'en', 'Science · Page 1'],
    [listWish({ kind: 'source', slug: 'sample-desk' }), 'fa', 'دفتر نمونه'],
    [listWish({ kind: 'source', slug: 'sample-desk' }, 1), 'fa', 'دفتر نمونه · صفحهٔ ۱'],
    [{ address: '/saved' }, 'fa', fa['saved.empty.title']],
    [{ address: '/settings' }, 'fa', fa['settings.title']],
    [{ address: '/about' }, 'fa', fa['about.title']],
    [{ address: '/legal' }, 'fa', fa['legal.title']],
  ])('$address has one heading of its own', async (wish, language, heading) => {
    const complain = vi.spyOn(console, 'error').mockReturnValue();
    const made = await publish({ ...wish, language });
    expect([made.status, made.heading]).toEqual([200, heading]);
    expect(made.page.querySelectorAll('main')).toHaveLength(1);
    expect(complain.mock.calls.filter(([what]) => !isOfLayoutEffects(what))).toEqual([]);
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
    expect(wordsOf(page.querySelector(`main a[href="../a/${persianArticle.id}"]`))).toBe(fa['state.replaced']);
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
    const made = await publish({ ...listWish(german), language: 'de', site });
    expect([made.heading, made.page.documentElement.lang, made.page.documentElement.dir]).toEqual([
      fa['nav.latest'],
      'fa',
      'rtl',
    ]);
  });
});

describe('the document around a page', () => {
  it.each([
    [persianArticle, 'vazirmatn-arabic'],
    [englishArticle, 'vazirmatn-latin'],
    [hebrewArticle, 'heebo-hebrew'],
    [buildArticle({ language: 'en-GB', dir: 'ltr' }), 'vazirmatn-latin'],
  ])('fetches one font ahead, that of its story, without making the text wait for it: %#', async (document, font) => {
    const { page } = await story(document);
    const preloads = [...page.querySelectorAll('link[rel=preload]')].map((link) => link.getAttribute('href'));
    expect(preloads).toEqual([`../fonts/${font}.woff2`]);
    expect(page.head.querySelector('[rel=preload]')).toBeNull();
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
    expect(inlineTexts(ASSETS, undefined)).toEqual({
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

  it('names everything on the site from its own place, so that the site may lie in any folder', async () => {
    const own = /(?:href|src|data-root)="((?:\.|\/)[^"]*)"/g;
    const rootsOf = async (wish: Parameters<typeof publish>[0]) => {
      const named = [...(await publish(wish)).html.matchAll(own)].map(([, way = '']) => way);
      return [...new Set(named.map((way) => way.replace(/\/(?!\.).*$/, '')))];
    };
    expect(await rootsOf({ address: '/about' })).toEqual(['.']);
    expect(await rootsOf(listWish({ kind: 'latest', language: 'en' }))).toEqual(['..']);
    expect(await rootsOf(listWish({ kind: 'section', language: 'en', slug: 'science' }, 1))).toEqual(['../../../..']);
  });

  it('names everything from the folder of its host where it may be shown at any depth', async () => {
    const inFolder = { ...sampleSite, origin: 'https://news.example.org/fa' };
    const request = { address: '/404', language: 'fa', resources: { [SITE_DATA]: inFolder } };
    const { html } = await renderPage(request, ASSETS);
    expect(html).toContain('data-root="/fa"');
    expect(html).toContain('href="/fa/search"');
    expect(html).not.toMatch(/(?:href|src)="(?:\.|\/(?!fa\/))/);
  });

  it('asks no other host for anything', async () => {
    const { page } = await story(hebrewArticle);
    const asked = [...page.querySelectorAll('[src], link[href]:not([rel=canonical])')].map(
      (one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '',
    );
    expect(asked.filter((address) => !/^(?:\.\.\/[a-z]|data:image\/svg)/.test(address))).toEqual([]);
  });
});
