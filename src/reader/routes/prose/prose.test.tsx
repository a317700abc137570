import { describe, expect, it } from 'vitest';
import { sampleSite } from '#article/examples/sample-site.ts';
import type { Site } from '#article/site.ts';
import { SOURCES_DATA } from '#article/locations.ts';
import { allWords, show, wordsOf } from '../../interface/testing/show.tsx';
import fa from '../../language/fa.json';
import { AboutPage } from './about-page.tsx';
import { LegalPage } from './legal-page.tsx';

const legalOf = (site: Partial<Site>) => show(<LegalPage />, { site: { ...sampleSite, ...site } });

describe('the legal page', () => {
  it('says whose the stories are, in the name of this site', async () => {
    const place = await legalOf({});
    expect(allWords(place, 'h1')).toEqual([fa['legal.title']]);
    expect(wordsOf(place)).toContain(fa['legal.p1'].replace('{{site}}', 'یلواستون'));
  });

  it('tells a rights holder where to write: by mail or on a page', async () => {
    const mail = (await legalOf({ contact: 'desk@example.org' })).querySelector('a');
    expect([mail?.getAttribute('href'), wordsOf(mail)]).toEqual([
      'mailto:desk@example.org',
      fa['legal.takedown.contact'].replace('{{contact}}', 'desk@example.org'),
    ]);
    const page = (await legalOf({ contact: 'https://example.org/@desk/takedown' })).querySelector('a');
    expect(page?.getAttribute('href')).toBe('https://example.org/@desk/takedown');
  });

  it('shows any other address as words, and owns up where there is none', async () => {
    const place = await legalOf({ contact: 'تهران، صندوق پستی ۱۲۳' });
    expect(wordsOf(place)).toContain('صندوق پستی ۱۲۳');
    expect(place.querySelector('a')).toBeNull();
    expect(wordsOf(await legalOf({ contact: undefined }))).toContain(fa['legal.takedown.none']);
  });

  it('never makes a link that runs', async () => {
    expect((await legalOf({ contact: 'javascript:alert(1)' })).querySelector('a')).toBeNull();
  });
});

describe('the page about the site', () => {
  const sources = [
    { slug: 'desk', name: { fa: 'دفتر', en: 'Desk' }, count: 1234 },
    { slug: 'paper', name: { en: 'The Paper' }, count: 1 },
  ];

  it('names every source, how much is from it, and leads to it', async () => {
    const place = await show(<AboutPage />, { resources: { [SOURCES_DATA]: sources } });
    expect(allWords(place, 'li')).toEqual(['دفتر ۱٬۲۳۴', 'The Paper ۱']);
    expect([...place.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).toEqual([
      '/src/desk',
      '/src/paper',
    ]);
    expect(place.querySelector('a[href="/legal"]')).not.toBeNull();
  });

  it('has no heading over nothing', async () => {
    const place = await show(<AboutPage />, { resources: { [SOURCES_DATA]: [] } });
    expect(place.querySelector('h2')).toBeNull();
    expect(wordsOf(place)).toContain(fa['about.p2']);
  });
});
