import { describe, expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { discoveryLinks } from './discovery-links.ts';
import { inlineJson, link, meta } from './head-elements.ts';
import { lastChange } from './last-change.ts';
import { newsArticle } from './news-article.ts';
import { ogLocale, openGraph } from './open-graph.ts';

const FACTS = { siteName: 'یلواستون', origin: 'https://news.example.org', url: 'https://news.example.org/a/x' };

describe('elements of a head', () => {
  it('keep quotes, tags and missing values from breaking out', () => {
    expect(meta('description', '"><b>&')).toEqual(['<meta name="description" content="&quot;&gt;&lt;b&gt;&amp;">']);
    expect(meta('robots', undefined)).toEqual([]);
    expect(link({ rel: 'canonical', href: '/a', title: undefined })).toBe('<link rel="canonical" href="/a">');
    expect(inlineJson('</script>\u2028')).toBe('"\\u003c/script>\\u2028"');
  });
});

describe('Open Graph', () => {
  it.each([
    ['fa', 'fa_IR'],
    ['en-GB', 'en_GB'],
    ['ckb-Arab', 'cb_IQ'],
    ['ckb-Arab-IR', 'ckb_IR'],
    ['de', undefined],
  ])('names the territory of %s', (tag, locale) => {
    expect(ogLocale(tag)).toBe(locale);
  });

  it('calls a story an article and anything else a website, with a large card only where there is a picture', () => {
    const page = { title: 'سرخط', siteName: 'یلواستون', language: 'fa' };
    expect(openGraph(page)).toEqual([
      '<meta property="og:type" content="website">',
      '<meta property="og:title" content="سرخط">',
      '<meta property="og:site_name" content="یلواستون">',
      '<meta property="og:locale" content="fa_IR">',
      '<meta name="twitter:card" content="summary">',
    ]);
    const story = openGraph({
      ...page,
      preview: { url: 'https://x/c.jpg', alt: 'سرخط' },
      story: { tags: ['آب', 'خاک'] },
    });
    expect(story).toContain('<meta property="og:type" content="article">');
    expect(story).toContain('<meta property="og:image:width" content="1200">');
    expect(story).toContain('<meta property="article:tag" content="خاک">');
    expect(story).toContain('<meta name="twitter:card" content="summary_large_image">');
  });
});

describe('the data of a story for search engines', () => {
  const data = (fields: Parameters<typeof buildArticle>[0]) =>
    JSON.parse(JSON.stringify(newsArticle(buildArticle(fields), FACTS))) as Record<string, unknown>;

  it('names the originator as author where nobody signed, and no photographer as a source', () => {
    const credit = [
      { name: 'بازنشر', role: 'via' },
      { name: 'خبرگزاری', role: 'agency', url: 'https://agency.example' },
      { name: 'عکاس', role: 'photographer' },
      { name: 'مترجم', role: 'translator' },
    ] as never;
    const agency = { '@type': 'Organization', name: 'خبرگزاری', url: 'https://agency.example' };
    expect(data({ credit })).toMatchObject({
      author: agency,
      sourceOrganization: [{ '@type': 'Organization', name: 'بازنشر' }, agency],
      creditText: 'بازنشر / خبرگزاری',
      translator: { '@type': 'Person', name: 'مترجم' },
    });
    expect(data({ credit, by: 'سارا نمونه' })['author']).toEqual({ '@type': 'Person', name: 'سارا نمونه' });
  });

  it('invents no date, and tells corrections with their notes', () => {
    expect(data({})).not.toHaveProperty('datePublished');
    expect(data({})).not.toHaveProperty('correction');
    const history = [
      { version: 1, at: '2026-03-21T06:30:00Z', kind: 'published' },
      { version: 2, at: '2026-03-22T06:30:00Z', kind: 'correction', note: 'نام درست شد.' },
    ] as const;
    expect(data({ history: [...history] })).toMatchObject({
      dateModified: '2026-03-22T06:30:00Z',
      correction: [{ '@type': 'CorrectionComment', datePublished: '2026-03-22T06:30:00Z', text: 'نام درست شد.' }],
    });
  });

  it('shows the lead picture with its credit, by absolute addresses only', () => {
    const lead = { type: 'image', src: '/m/0d/0d6938c5e6077b32', width: 800, height: 600, credit: 'عکاس' } as const;
    expect(data({ lead })['image']).toEqual([
      {
        '@type': 'ImageObject',
        url: 'https://news.example.org/m/0d/0d6938c5e6077b32.jpg',
        width: 800,
        height: 600,
        creditText: 'عکاس',
      },
    ]);
    expect(newsArticle(buildArticle({ lead }), { siteName: 'x' })['image']).toBeUndefined();
  });

  it('carries the rights as they were stated', () => {
    const rights = { copyrightNotice: '© نمونه', copyrightHolder: 'نمونه', usageInfo: 'https://example.org/terms' };
    expect(data({ rights })).toMatchObject({ ...rights, copyrightHolder: { '@type': 'Organization', name: 'نمونه' } });
  });
});

describe('the last change of a story', () => {
  it('is the latest of what anybody said, whatever the order', () => {
    const history = [
      { version: 3, at: '2026-03-23T00:00:00Z', kind: 'update' as const },
      { version: 2, at: '2026-03-22T00:00:00Z', kind: 'update' as const },
    ];
    expect(lastChange(buildArticle({ history, versionCreated: '2026-03-22T12:00:00Z' }))).toBe('2026-03-23T00:00:00Z');
    expect(lastChange(buildArticle())).toBeUndefined();
  });
});

describe('what a page offers besides itself', () => {
  it('is search from the address bar only where the site knows its own address', () => {
    const list = { kind: 'latest', language: 'fa' } as const;
    const page = { list, name: 'ن', siteName: 'ن', siteLanguage: 'fa', root: '..', isStory: false } as const;
    const offer = (hasOrigin: boolean) => discoveryLinks({ ...page, hasOrigin }).join('\n');
    expect(offer(true)).toContain('rel="search"');
    expect(offer(false)).not.toContain('rel="search"');
    expect(offer(false)).toContain('title="ن (Atom)" href="../atom.xml"');
  });
});
