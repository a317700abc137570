import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '#article/article.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { persianArticle } from '#article/examples/persian-article.ts';
import { sampleSite } from '#article/examples/sample-site.ts';
import { allWords, show, wordsOf } from '../interface/testing/show.tsx';
import type { Reading } from '../interface/testing/show.tsx';
import en from '../language/en.json';
import fa from '../language/fa.json';
import { CreditBlock } from './credit-block.tsx';

const creditOf = (article: Article, reading?: Reading) => show(<CreditBlock article={article} />, reading);

const NOTICE = { copyrightNotice: '© دفتر نمونه' };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the credit under a story', () => {
  it('names the nearest source in a sentence, and what stood behind it by its part', async () => {
    const place = await creditOf(persianArticle);
    expect(wordsOf(place.querySelector('p'))).toContain('بازنشر نمونه');
    expect(allWords(place, 'li')).toEqual([`${fa['article.chain.originator']} دفتر نمونه`]);
  });

  it('sets each name in its own language and direction, linked where an address is known', async () => {
    const credit: Article['credit'] = [
      { name: 'دفتر نمونه', role: 'via' },
      { name: 'Tass (ТАСС)', role: 'agency', lang: 'ru', dir: 'ltr', url: 'https://tass.example/' },
      { name: 'بی‌نشانی', role: 'photographer' },
    ];
    const place = await creditOf(buildArticle({ credit }));
    const link = place.querySelector<HTMLAnchorElement>('li a');
    expect(link?.getAttribute('href')).toBe('https://tass.example/');
    expect(link?.rel).toBe('noopener');
    expect(link?.querySelector('bdi')?.lang).toBe('ru');
    expect(link?.querySelector('bdi')?.dir).toBe('ltr');
    expect(allWords(place, 'li bdi')).toEqual(['Tass (ТАСС)', 'بی‌نشانی']);
    expect(place.querySelectorAll('li a')).toHaveLength(1);
  });

  it('has no chain where there is one source', async () => {
    expect((await creditOf(buildArticle())).querySelector('ul')).toBeNull();
  });

  it('shows a chain that names one source twice as it is, without a complaint', async () => {
    const complaints = vi.spyOn(console, 'error');
    const twice = { name: 'دفتر', role: 'agency' } as const;
    const place = await creditOf(buildArticle({ credit: [{ name: 'روزنامه', role: 'via' }, twice, twice] }));
    expect(place.querySelectorAll('li')).toHaveLength(2);
    expect(complaints).not.toHaveBeenCalled();
  });

  it('leads to the original where its address is known, and nowhere where not', async () => {
    const known = await creditOf(persianArticle);
    expect(known.querySelector('a[href="https://example.org/fa/qanat"]')?.getAttribute('rel')).toBe('noopener');
    const unknown = await creditOf(buildArticle());
    expect(unknown.querySelector('a[rel]')).toBeNull();
    expect(wordsOf(unknown)).not.toContain(fa['article.original']);
  });

  it('keeps a hostile name inside its sentence', async () => {
    const name = '<b>x</b>\u200F {{source}}';
    const place = await creditOf(buildArticle({ credit: [{ name, role: 'via' }] }));
    expect(place.querySelector('p')?.textContent).toContain(`\u2068${name}\u2069`);
    expect(place.querySelector('b')).toBeNull();
  });
});

describe('the legal notice', () => {
  const legalOf = async (rights: Article['rights'], fields: Partial<Article> = {}) =>
    (await creditOf(buildArticle({ ...fields, rights }))).querySelector('[data-legal]')!;

  it('is the source\u2019s own, paragraph by paragraph, the copyright line last', async () => {
    const usageTerms = 'بازنشر با ذکر منبع آزاد است.\n\nنقل بی‌منبع پیگرد دارد.\n';
    const legal = await legalOf({ ...NOTICE, usageTerms });
    expect(allWords(legal, '[lang] > p')).toEqual([
      'بازنشر با ذکر منبع آزاد است.',
      'نقل بی‌منبع پیگرد دارد.',
      '© دفتر نمونه',
    ]);
  });

  it('keeps half-spaces byte for byte', async () => {
    const legal = await legalOf({ ...NOTICE, usageTerms: 'می\u200Cتوان بازنشر کرد' });
    expect(legal.textContent).toContain('می\u200Cتوان');
  });

  it('speaks the language of the article in an English interface', async () => {
    const place = await creditOf(persianArticle, { language: 'en' });
    const own = place.querySelector('[data-legal] > div');
    expect([own?.getAttribute('lang'), own?.getAttribute('dir')]).toEqual(['fa', 'rtl']);
    expect(wordsOf(place.querySelector('h2'))).toBe(en['article.legal']);
  });

  it('is the site\u2019s own sentence where the source brought none', async () => {
    const legal = await legalOf(NOTICE);
    expect(wordsOf(legal)).toContain(fa['footer.republish'].replace('{{site}}', 'یلواستون'));
    expect(allWords(legal, '[lang] > p')).toEqual(['© دفتر نمونه']);
    expect(wordsOf(await legalOf({ ...NOTICE, usageTerms: 'آزاد' }))).not.toContain('یلواستون');
  });

  it.each(['', ' \n \n'])('takes terms of %j for none', async (usageTerms) => {
    expect(wordsOf(await legalOf({ ...NOTICE, usageTerms }))).toContain('یلواستون');
  });

  it('shows a paragraph that stands twice twice, without a complaint', async () => {
    const complaints = vi.spyOn(console, 'error');
    const legal = await legalOf({ ...NOTICE, usageTerms: 'آزاد\nآزاد' });
    expect(allWords(legal, '[lang] > p')).toEqual(['آزاد', 'آزاد', '© دفتر نمونه']);
    expect(complaints).not.toHaveBeenCalled();
  });

  it('leads to a request for this very story to be taken down', async () => {
    const legal = await legalOf(NOTICE, { id: '7k3m9q2xw4ct' });
    const link = legal.querySelector('a');
    expect(wordsOf(link)).toBe(fa['legal.takedown.title']);
    expect(link?.getAttribute('href')).toBe('/takedown?story=/a/7k3m9q2xw4ct');
  });

  it('links the licence, which a machine can tell from other links', async () => {
    const usageInfo = 'https://creativecommons.org/licenses/by/4.0/';
    const link = (await legalOf({ ...NOTICE, usageInfo })).querySelector('a');
    expect([link?.href, link?.rel, link?.dir]).toEqual([usageInfo, 'license noopener', 'ltr']);
  });

  it('is never folded away', async () => {
    const place = await creditOf(persianArticle, { site: { ...sampleSite, name: { fa: 'سایت دیگر' } } });
    expect(place.querySelector('details, [hidden], [aria-hidden=true]:not(svg)')).toBeNull();
  });
});
