import { describe, expect, it } from 'vitest';
import type { Article } from '#article/article.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { englishArticle } from '#article/examples/english-article.ts';
import { persianArticle } from '#article/examples/persian-article.ts';
import { allWords, show, wordsOf } from '../interface/testing/show.tsx';
import type { Reading } from '../interface/testing/show.tsx';
import fa from '../language/fa.json';
import { Byline } from './byline.tsx';

const bylineOf = (fields: Partial<Article>, reading?: Reading) =>
  show(<Byline article={buildArticle(fields)} />, reading);

const DATED = { firstPublished: '2026-03-20T20:45:00Z', imported: '2026-03-21T06:30:00Z' };

const timesOf = (place: Element) => [...place.querySelectorAll('time')].map(({ dateTime }) => dateTime);

describe('the line that says whose story this is', () => {
  it('names the nearest source and leads to its page', async () => {
    const place = await bylineOf({ ...persianArticle, _source: 'sample-desk' });
    const link = place.querySelector('a');
    expect(wordsOf(link)).toBe('به نقل از بازنشر نمونه');
    expect(link?.getAttribute('href')).toBe('/src/sample-desk');
  });

  it('names it also where it has no page here', async () => {
    const place = await bylineOf({});
    expect(wordsOf(place)).toContain('به نقل از دفتر نمونه');
    expect(place.querySelector('a')).toBeNull();
  });

  it('names the writer in the language of the story', async () => {
    const by = (await show(<Byline article={englishArticle} />)).querySelector('bdi');
    expect([by?.textContent, by?.lang, by?.dir]).toEqual(['Sample Desk', 'en', 'ltr']);
  });

  it('leads to the original only where it is known', async () => {
    const place = await bylineOf({ canonical: 'https://example.org/fa/qanat' });
    expect(place.querySelector('a[rel=noopener]')?.getAttribute('href')).toBe('https://example.org/fa/qanat');
    expect(wordsOf(await bylineOf({}))).not.toContain(fa['article.original']);
  });

  it('says how long the reading takes once the words are counted', async () => {
    expect(wordsOf(await bylineOf({ wordCount: 800 }))).toMatch(/[۰-۹]+ دقیقه خواندن/);
    expect(wordsOf(await bylineOf({}))).not.toContain('دقیقه');
  });
});

describe('the date of a story', () => {
  it('is the source\u2019s, in two calendars and in the zone of the reader', async () => {
    const place = await bylineOf(DATED);
    expect(wordsOf(place)).toContain('شنبه ۱ فروردین ۱۴۰۵، ساعت ۰۰:۱۵');
    expect(wordsOf(place)).toContain('۲۱ مارس ۲۰۲۶');
    expect(timesOf(place)).toEqual([DATED.firstPublished]);
  });

  it('names the zone of a reader whose clock is another than the site\u2019s, and no other', async () => {
    const zones = async (timeZone: string) => allWords(await bylineOf(DATED, { timeZone }), 'time bdi[dir=ltr]');
    expect(await zones('America/Los_Angeles')).toEqual(['UTC−۰۷:۰۰']);
    expect(await zones('Asia/Tehran')).toEqual([]);
  });

  it('stands in the solar year beside the Gregorian for who reads in English', async () => {
    const place = await bylineOf(DATED, { language: 'en', timeZone: 'UTC' });
    expect(wordsOf(place)).toContain('Friday, 20 March 2026, 20:45');
    expect(wordsOf(place)).toMatch(/29 Esfand 1404/);
  });

  it('beside the Gregorian a Persian chose is the solar one', async () => {
    const place = await bylineOf(DATED, { preferences: { calendar: 'gregorian' } });
    expect(wordsOf(place)).toContain('۱ فروردین ۱۴۰۵');
    expect(wordsOf(place)).toContain('مارس ۲۰۲۶');
  });

  it('that is missing is said to be missing, with the day we received the story', async () => {
    const place = await bylineOf({ imported: DATED.imported });
    expect(allWords(place, 'span, time').join(' ')).toBe(
      `${fa['article.date.missing']} ${fa['article.date.received'].replace('{{date}}', '۱ فروردین ۱۴۰۵')}`,
    );
    expect(timesOf(place)).toEqual([DATED.imported]);
  });

  it('that was only taken from the import is not shown as the source\u2019s', async () => {
    const place = await bylineOf({ ...DATED, dateBasis: 'imported' });
    expect(wordsOf(place)).toContain(fa['article.date.missing']);
    expect(timesOf(place)).toEqual([DATED.imported]);
  });

  it('that the source set in the future is shown with a word about it', async () => {
    const clamped = wordsOf(await bylineOf({ ...DATED, dateBasis: 'clamped' }));
    expect(clamped).toContain(fa['article.date.clamped']);
    expect(wordsOf(await bylineOf({ ...DATED, dateBasis: 'source' }))).not.toContain(fa['article.date.clamped']);
  });
});
