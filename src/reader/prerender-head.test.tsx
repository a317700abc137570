import { describe, expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { englishArticle } from '#article/examples/english-article.ts';
import { persianArticle } from '#article/examples/persian-article.ts';
import { withdrawnArticle } from '#article/examples/withdrawn-article.ts';
import { ORIGIN, listWish, pagesBy } from './interface/testing/pages-by.ts';
import fa from './language/fa.json';
import { renderPage } from './prerender.tsx';

const { publish, story } = pagesBy(renderPage);

describe('what a page says of itself', () => {
  it('is the headline in the direction of the story, then the name of the site', async () => {
    const { page } = await story(englishArticle);
    expect(page.title).toBe(`\u2066${englishArticle.headline}\u2069 — \u2068یلواستون\u2069`);
  });

  it.each([
    [{ address: '/about' }, 'درباره'],
    [{ address: '/saved' }, fa['saved.title']],
    [{ address: '/404' }, fa['state.notFound.title']],
    [listWish({ kind: 'section', language: 'fa', slug: 'science' }), 'دانش'],
    [listWish({ kind: 'source', slug: 'sample-desk' }), 'دفتر نمونه'],
  ])('is its name, then that of the site: $address', async (wish, name) => {
    expect((await publish(wish)).page.title).toBe(`\u2068${name}\u2069 — \u2068یلواستون\u2069`);
  });

  it('is the name of the site alone on the front page', async () => {
    expect((await publish(listWish({ kind: 'latest', language: 'fa' }))).page.title).toBe('یلواستون');
  });

  it('is described by the summary of a story, by its first words where there is none', async () => {
    expect((await story(persianArticle)).description).toBe(persianArticle.summary);
    const words = 'آب از دل کوه تا دشت '.repeat(20);
    const content = [{ t: words.slice(0, 30), m: ['b' as const] }, { t: words.slice(30) }];
    const { description = '' } = await story(buildArticle({ body: [{ type: 'paragraph', content }] }));
    expect(words.startsWith(description.replace('…', ''))).toBe(true);
    expect(description.length).toBeGreaterThan(100);
    expect(description.length).toBeLessThanOrEqual(141);
    expect((await story(buildArticle({ body: [] }))).description).toBeUndefined();
  });

  it('is described by the headlines of a list', async () => {
    const { description } = await publish(listWish({ kind: 'section', language: 'fa', slug: 'science' }));
    expect(description).toBe('هفت رود و یک دریا');
    expect((await publish({ address: '/saved' })).description).toBeUndefined();
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
    const { resources } = listWish({ kind: 'latest', language: 'fa' });
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
    expect(feeds(await publish(listWish({ kind: 'section', language: 'en', slug: 'science' })))).toEqual([
      '../../en/s/science/feed.xml',
      '../../en/s/science/atom.xml',
      '../../en/s/science/feed.json',
    ]);
    // One form of it on a story, whose bytes count.
    expect(feeds(await story(englishArticle))).toEqual(['../en/feed.xml']);
    expect(feeds(await story(withdrawnArticle))).toEqual(['../feed.xml']);
    expect(feeds(await publish(listWish({ kind: 'source', slug: 'sample-desk' })))).toContain(
      '../src/sample-desk/feed.xml',
    );
  });

  it('is its language and direction, also inside a site of another', async () => {
    const { page } = await publish({ ...listWish({ kind: 'latest', language: 'en' }), language: 'en' });
    expect([page.documentElement.lang, page.documentElement.dir]).toEqual(['en', 'ltr']);
  });
});
