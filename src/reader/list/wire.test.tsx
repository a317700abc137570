import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSummary } from '#article/examples/build-summary.ts';
import type { ArticleSummary } from '#article/edition.ts';
import { reportReach } from '../data/connection.ts';
import { setKeptAddresses } from '../data/kept-copies.ts';
import { allWords, asPublished, press, show, wordsOf } from '../interface/testing/show.tsx';
import type { Reading } from '../interface/testing/show.tsx';
import fa from '../language/fa.json';
import { removeAllSaved, savedArticles } from '../saved/saved-store.ts';
import { StoryTime } from './story-time.tsx';
import { Wire } from './wire.tsx';

/** 00:10 of 21 March in Tehran, the first minutes of the year 1405. */
const NOW = '2026-03-20T20:40:00Z';

let made = 0;
const story = (fields: Partial<ArticleSummary> = {}): ArticleSummary => {
  made += 1;
  return buildSummary({ id: `w${String(made).padStart(9, '0')}`, headline: `خبر ${String(made)}`, ...fields });
};
const at = (imported: string): ArticleSummary => story({ imported });

const wireOf = (articles: ArticleSummary[], reading?: Reading) => show(<Wire articles={articles} />, reading);

const daysOf = (place: Element) =>
  [...place.querySelectorAll('h2')].map((day) => [wordsOf(day), day.nextElementSibling?.children.length]);

beforeEach(() => {
  reportReach(true);
  setKeptAddresses(new Set());
  vi.useFakeTimers({ now: Date.parse(NOW), toFake: ['Date', 'setInterval', 'clearInterval'] });
  removeAllSaved();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the days of the wire', () => {
  it('part at midnight in Tehran, though the world still writes the same date', async () => {
    const place = await wireOf([
      at('2026-03-20T20:35:00Z'),
      at('2026-03-20T20:30:00Z'),
      at('2026-03-20T20:29:59Z'),
      at('2026-03-19T20:30:00Z'),
      at('2026-03-19T20:29:00Z'),
    ]);
    expect(daysOf(place)).toEqual([
      ['امروز', 2],
      ['دیروز', 2],
      ['پنجشنبه ۲۸ اسفند ۱۴۰۴', 1],
    ]);
  });

  it('are those of the reader elsewhere', async () => {
    const place = await wireOf([at('2026-03-20T20:35:00Z'), at('2026-03-20T20:29:00Z')], { timeZone: 'Europe/Paris' });
    expect(daysOf(place)).toEqual([['امروز', 2]]);
  });

  it('follow the calendar the reader chose', async () => {
    const place = await wireOf([at('2026-03-01T08:00:00Z')], { language: 'en' });
    expect(daysOf(place)).toEqual([['Sunday, 1 March 2026', 1]]);
  });

  it('go on when midnight passes with the page open', async () => {
    const place = await wireOf([at('2026-03-20T20:35:00Z')]);
    act(() => {
      vi.advanceTimersByTime(24 * 60 * 60_000);
    });
    expect(daysOf(place)).toEqual([['دیروز', 1]]);
  });

  it('count a story dated in the future from the day it came in', async () => {
    const place = await wireOf([story({ firstPublished: '2030-01-01T00:00:00Z', imported: '2026-03-20T20:35:00Z' })]);
    expect(daysOf(place)).toEqual([['امروز', 1]]);
  });

  it('keep the order they were given in, and every story once', async () => {
    const stories = [at('2026-03-20T20:35:00Z'), at('2026-03-18T08:00:00Z'), at('2026-03-20T20:31:00Z')];
    const place = await wireOf(stories);
    expect(daysOf(place).map(([, count]) => count)).toEqual([2, 1]);
    expect(place.querySelectorAll('li')).toHaveLength(3);
  });
});

describe('a row of the wire', () => {
  it('shows when, what, whose and where, each a way on', async () => {
    const row = (
      await wireOf([story({ id: '7k3m9q2xw4ct', section: 'science', firstPublished: '2026-03-20T05:00:00Z' })])
    ).querySelector('li')!;
    expect(wordsOf(row.querySelector('time'))).toBe('۰۸:۳۰');
    expect(row.querySelector('time')?.dateTime).toBe('2026-03-20T05:00:00Z');
    expect([...row.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/a/7k3m9q2xw4ct',
      '/src/sample-desk',
      '/s/science',
    ]);
  });

  it('sets a headline in its own language and direction, whatever the list is in', async () => {
    const headline = 'UNESCO قنات را ثبت کرد';
    const latin = 'The windcatcher (بادگیر)!';
    const place = await wireOf([story({ headline }), story({ headline: latin, language: 'en', dir: 'ltr' })]);
    const [first, second] = place.querySelectorAll<HTMLElement>('h3 bdi');
    expect([first?.textContent, first?.lang, first?.dir]).toEqual([headline, 'fa', 'rtl']);
    expect([second?.textContent, second?.lang, second?.dir]).toEqual([latin, 'en', 'ltr']);
  });

  it('isolates the name of its source', async () => {
    const source = { slug: 'bbc', name: 'BBC (فارسی)', lang: 'en' };
    const name = (await wireOf([story({ source })])).querySelector<HTMLElement>('p bdi');
    expect([name?.textContent, name?.lang]).toEqual(['BBC (فارسی)', 'en']);
  });

  it.each([undefined, 'no-longer-here'])(
    'of section %s shows its source alone, with nothing in between',
    async (section) => {
      const row = (await wireOf([story(section === undefined ? {} : { section })])).querySelector('li p');
      expect(wordsOf(row)).toBe('دفتر نمونه');
      expect(row?.children).toHaveLength(1);
    },
  );

  it('names its section in the language of the interface and links it in its edition', async () => {
    const place = await wireOf([story({ section: 'environment' })], { language: 'en', edition: 'ar' });
    const link = place.querySelector('a[href="/ar/s/environment"]');
    expect(wordsOf(link)).toBe('Environment');
  });

  it('stands for all who tell its story, and leads to each of them', async () => {
    const also = [
      { id: 'c2d4e6f8g0h2', source: { slug: 'alborz', name: 'البرز' } },
      { id: 'd2d4e6f8g0h2', source: { slug: 'reed', name: 'Reed', lang: 'en' } },
    ];
    const row = (await wireOf([story({ headline: 'قنات', also })])).querySelector('li')!;
    const links = [...row.querySelectorAll('p:last-of-type a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/a/c2d4e6f8g0h2', '/a/d2d4e6f8g0h2']);
    expect(links.map((link) => wordsOf(link))).toEqual(['البرز: قنات', 'Reed: قنات']);
    expect(links[1]?.querySelector('bdi')?.lang).toBe('en');
    expect(wordsOf(row)).toContain(fa['list.also']);
  });

  it('is kept and let go by a button that says which story it is', async () => {
    const kept = story({ headline: 'قنات' });
    const place = await wireOf([story(), kept]);
    const name = fa['saved.buttonName'].replace('{{headline}}', 'قنات');
    await press(place, name);
    expect(savedArticles().map(({ article }) => article.id)).toEqual([kept.id]);
    expect(place.querySelectorAll('[aria-pressed=true]')).toHaveLength(1);
    await press(place, name);
    expect(savedArticles()).toEqual([]);
  });

  it('shows hostile words as words', async () => {
    const headline = '</h3><script>alert(1)</script>';
    const place = await wireOf([story({ headline })]);
    expect(wordsOf(place.querySelector('h3'))).toBe(headline);
    expect(place.querySelector('script')).toBeNull();
  });
});

describe('an empty wire', () => {
  it('leaves nothing, not even its title', async () => {
    expect((await show(<Wire title="خط خبر" articles={[]} />)).innerHTML).toBe('');
  });
});

describe('the time of a story', () => {
  const timeOf = async (imported: string) => allWords(await show(<StoryTime article={at(imported)} />), 'time');

  it('is told by how long ago it was within a day, else by its date', async () => {
    expect(await timeOf('2026-03-20T20:26:00Z')).toEqual(['۱۴ دقیقه پیش']);
    expect(await timeOf('2026-02-01T08:00:00Z')).toEqual(['۱۲ بهمن ۱۴۰۴']);
  });

  it('is a date on the page as it was published, because nobody knows when it will be read', () => {
    const article = at('2026-03-20T20:26:00Z');
    expect(allWords(asPublished(<StoryTime article={article} />), 'time')).toEqual(['۲۹ اسفند ۱۴۰۴']);
    expect(allWords(asPublished(<Wire articles={[article]} />), 'h2')).toEqual(['جمعه ۲۹ اسفند ۱۴۰۴']);
  });
});
