import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSummary } from '#article/examples/build-summary.ts';
import { sampleSite } from '#article/examples/sample-site.ts';
import type { ArticleSummary, ListPage } from '#article/edition.ts';
import { SOURCES_DATA, listData } from '#article/locations.ts';
import { allWords, asPublished, show, wordsOf } from '../../interface/testing/show.tsx';
import type { Reading } from '../../interface/testing/show.tsx';
import fa from '../../language/fa.json';
import { FrontPage } from './front-page.tsx';
import { sectionDigests } from './section-digests.ts';

const story = (number: number, fields: Partial<ArticleSummary> = {}): ArticleSummary =>
  buildSummary({ id: `f${String(number).padStart(9, '0')}`, headline: `خبر ${String(number)}`, ...fields });

const stories = (count: number): ArticleSummary[] => Array.from({ length: count }, (_, at) => story(at + 1));

const LATEST = listData({ kind: 'latest', language: 'fa' });

const dataOf = (items: ArticleSummary[], fields: Partial<ListPage> = {}) => ({
  [LATEST]: { schema: 'list/1.0', list: 'latest/fa', page: 0, sealed: 0, items, ...fields },
  [SOURCES_DATA]: [],
});

const open = (items: ArticleSummary[], reading: Reading = {}) =>
  show(<FrontPage />, { resources: dataOf(items), ...reading });

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-21T07:00:00Z'), toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the front page', () => {
  it('shows every story once: one that leads, two beside it, the rest on the wire', async () => {
    const place = await open(stories(9));
    expect(allWords(place, 'article h2')).toEqual(['خبر 1', 'خبر 2', 'خبر 3']);
    expect(allWords(place, 'h4')).toEqual(['خبر 4', 'خبر 5', 'خبر 6', 'خبر 7', 'خبر 8', 'خبر 9']);
    expect(allWords(place, 'h1')).toEqual([fa['nav.latest']]);
  });

  it.each([1, 2, 3, 4])('holds together with %i stories', async (count) => {
    const place = await open(stories(count));
    expect(place.querySelectorAll('article')).toHaveLength(Math.min(count, 3));
    expect(allWords(place, 'h4')).toEqual(
      stories(count)
        .slice(3)
        .map(({ headline }) => headline),
    );
  });

  it('says that there is nothing yet where there is nothing', async () => {
    const place = await open([]);
    expect(allWords(place, 'h1')).toEqual([fa['home.empty.title']]);
    expect(place.querySelector('article, h4')).toBeNull();
  });

  it('lets the first of the newest three lead that has a sentence under its headline', async () => {
    const summary = 'آب سفره بالا می‌آید.';
    const place = await open([story(1), story(2, { summary }), story(3, { summary }), story(4)]);
    expect(allWords(place, 'article h2')).toEqual(['خبر 2', 'خبر 1', 'خبر 3']);
    expect(allWords(await open([story(1), story(2), story(3), story(4, { summary })]), 'article h2')[0]).toBe('خبر 1');
  });

  it('sets headline and summary in the language of the story', async () => {
    const place = await open([story(1, { language: 'en', dir: 'ltr', summary: 'A tower takes the wind.' })]);
    const lead = place.querySelector('article')!;
    expect(lead.querySelector('h2')?.lang).toBe('en');
    const [summary] = [...lead.querySelectorAll('p')].filter((one) => one.textContent.startsWith('A tower'));
    expect([summary?.lang, summary?.dir]).toEqual(['en', 'ltr']);
  });

  it('says what day it is in two calendars, and when the list last grew', async () => {
    const resources = dataOf(stories(1), { updated: '2026-03-21T06:30:00Z' });
    const dateline = (await show(<FrontPage />, { resources })).querySelector('h1 + p');
    expect(wordsOf(dateline)).toBe('شنبه ۱ فروردین ۱۴۰۵۲۱ مارس ۲۰۲۶به‌روز شده ۱۰:۰۰');
    const english = (await show(<FrontPage />, { resources, language: 'en' })).querySelector('h1 + p');
    expect(wordsOf(english)).toBe('Saturday, 21 March 20261 Farvardin 1405Updated 10:00');
  });

  it('as published names the day of its newest story, and no day where it has none', () => {
    const updated = '2026-03-19T06:30:00Z';
    const place = asPublished(<FrontPage />, { resources: dataOf(stories(1), { updated }) });
    expect(wordsOf(place.querySelector('h1 + p'))).toMatch(/^پنجشنبه ۲۸ اسفند ۱۴۰۴/);
    const undated = asPublished(<FrontPage />, { resources: dataOf(stories(1)) });
    expect(undated.querySelector('h1 + p')).toBeNull();
  });

  it('offers its sources with how much of each there is, and the other editions by their own names', async () => {
    const sources = [{ slug: 'desk', name: { fa: 'دفتر' }, count: 1200 }];
    const place = await open([], { resources: { ...dataOf(stories(4)), [SOURCES_DATA]: sources } });
    expect(wordsOf(place.querySelector('a[href="/src/desk"]'))).toBe('دفتر ۱٬۲۰۰');
    const english = place.querySelector<HTMLAnchorElement>('a[hreflang=en]');
    expect([english?.getAttribute('href'), english?.lang, english?.dir]).toEqual(['/en/', 'en', 'ltr']);
    expect(place.querySelector('a[hreflang=fa], a[hreflang=he]')).toBeNull();
  });

  it('of a site in one language offers no other editions', async () => {
    const place = await open(stories(4), { site: { ...sampleSite, editions: ['fa'] } });
    expect(wordsOf(place)).not.toContain(fa['home.editions']);
  });

  it('reads the edition of its address', async () => {
    const arabic = listData({ kind: 'latest', language: 'ar' });
    const data = { schema: 'list/1.0', list: 'latest/ar', page: 0, sealed: 1, items: [story(5), story(6), story(7)] };
    const place = await show(<FrontPage />, { edition: 'ar', resources: { [arabic]: data, [SOURCES_DATA]: [] } });
    expect(allWords(place, 'article h2')).toHaveLength(3);
    expect(place.querySelector('a[href="/ar/p/1"]')).not.toBeNull();
  });
});

describe('sectionDigests', () => {
  const of = (...sections: (string | undefined)[]): ArticleSummary[] =>
    sections.map((section, at) => story(at, section === undefined ? {} : { section }));

  const digest = (...sections: (string | undefined)[]) =>
    sectionDigests(of(...sections)).map(
      ({ slug, stories: some }) => `${slug}: ${some.map(({ headline }) => headline).join(' ')}`,
    );

  it('picks the two fullest sections and the newest three stories of each', () => {
    expect(digest('a', 'b', 'b', 'c', 'b', 'c', 'b')).toEqual(['b: خبر 1 خبر 2 خبر 4', 'c: خبر 3 خبر 5']);
  });

  it('keeps the order of the list between sections that are as full', () => {
    expect(digest('y', 'x', 'x', 'y', 'z')).toEqual(['y: خبر 0 خبر 3', 'x: خبر 1 خبر 2']);
  });

  it('knows nothing of stories without a section', () => {
    expect(digest(undefined, 'a', undefined)).toEqual(['a: خبر 1']);
    expect(digest(undefined)).toEqual([]);
    expect(digest()).toEqual([]);
  });
});
