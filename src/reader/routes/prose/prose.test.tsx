import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleSite } from '#article/examples/sample-site.ts';
import type { Site } from '#article/site.ts';
import { SOURCES_DATA } from '#article/locations.ts';
import { allWords, eventually, press, show, wordsOf } from '../../interface/testing/show.tsx';
import fa from '../../language/fa.json';
import { AboutPage } from './about-page.tsx';
import { LegalPage } from './legal-page.tsx';
import { SourcesPage } from './sources-page.tsx';
import { storyNamed } from './story-named.ts';
import { TakedownPage } from './takedown-page.tsx';

const takedownOf = (site: Partial<Site>, at = '/takedown') =>
  show(<TakedownPage />, { site: { ...sampleSite, ...site }, at });

const hrefs = (place: Element): (string | null)[] =>
  [...place.querySelectorAll('a')].map((link) => link.getAttribute('href'));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the pages about the site', () => {
  it('say what it is and whose the stories are, in its own name, and lead to each other', async () => {
    const about = await show(<AboutPage />);
    expect(wordsOf(about)).toContain(fa['about.p2']);
    expect(hrefs(about)).toEqual(['/sources', '/legal']);
    const legal = await show(<LegalPage />);
    expect(allWords(legal, 'h1')).toEqual([fa['legal.title']]);
    expect(wordsOf(legal)).toContain(fa['legal.p1'].replace('{{site}}', 'یلواستون'));
    expect(hrefs(legal)).toEqual(['/takedown']);
  });
});

describe('the page of sources', () => {
  const sources = [
    { slug: 'desk', name: { fa: 'دفتر', en: 'Desk' }, count: 1234, language: 'fa', home: 'https://desk.example/' },
    { slug: 'paper', name: { en: 'The Paper' }, count: 1 },
  ];

  it('names every source, how much is from it and in which language, and leads to it and to its own site', async () => {
    const place = await show(<SourcesPage />, { resources: { [SOURCES_DATA]: sources } });
    expect(allWords(place, 'li')).toEqual(['دفتر۱٬۲۳۴ خبرفارسیوبگاه منبع: دفتر', 'The Paper۱ خبر']);
    expect(hrefs(place)).toEqual(['/src/desk', 'https://desk.example/', '/src/paper']);
  });

  it('says so where there is none', async () => {
    const place = await show(<SourcesPage />, { resources: { [SOURCES_DATA]: [] } });
    expect(wordsOf(place)).toContain(fa['sources.none']);
  });

  it('says what happened when they do not come, and asks again', async () => {
    const answers = [() => Promise.reject(new TypeError('offline')), () => Promise.resolve(Response.json(sources))];
    vi.stubGlobal(
      'fetch',
      vi.fn(() => answers.shift()?.()),
    );
    const place = await show(<SourcesPage />);
    await eventually(() => {
      expect(allWords(place, 'h1')).toEqual([fa['state.offline.title']]);
    });
    await press(place, fa['state.retry']);
    await eventually(() => {
      expect(place.querySelectorAll('li')).toHaveLength(2);
    });
  });
});

describe('the page for a rights holder', () => {
  it('tells where to write: by mail or on a page', async () => {
    const mail = (await takedownOf({ contact: 'desk@example.org' })).querySelector('a');
    expect([mail?.getAttribute('href'), wordsOf(mail)]).toEqual([
      'mailto:desk@example.org',
      fa['legal.takedown.contact'].replace('{{contact}}', 'desk@example.org'),
    ]);
    const page = await takedownOf({ contact: 'https://example.org/@desk/takedown' });
    expect(hrefs(page)).toEqual(['https://example.org/@desk/takedown']);
    expect(page.querySelector('form')).toBeNull();
  });

  it('shows any other address as words, and owns up where there is none', async () => {
    const place = await takedownOf({ contact: 'تهران، صندوق پستی ۱۲۳' });
    expect(wordsOf(place)).toContain('صندوق پستی ۱۲۳');
    expect(place.querySelector('a, form')).toBeNull();
    expect(wordsOf(await takedownOf({ contact: undefined }))).toContain(fa['legal.takedown.none']);
  });

  it('never makes a link that runs', async () => {
    expect((await takedownOf({ contact: 'javascript:alert(1)' })).querySelector('a')).toBeNull();
  });
});

describe('the letter of a rights holder', () => {
  const fill = (place: Element, story: string, reason: string): void => {
    place.querySelector('input')!.value = story;
    place.querySelector('textarea')!.value = reason;
  };

  const write = async (place: Element): Promise<void> => {
    await act(async () => {
      place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await Promise.resolve();
    });
  };

  it('says at each field what is wrong with it, and goes to the first of them', async () => {
    const place = await takedownOf({});
    fill(place, 'https://elsewhere.example/a/7k3m9q2xw4ct', ' ');
    await write(place);
    const faults = [...place.querySelectorAll('[aria-invalid=true]')].map((field) =>
      wordsOf(document.getElementById(field.getAttribute('aria-describedby') ?? '')),
    );
    expect(faults).toEqual([fa['takedown.storyWrong'], fa['takedown.reasonMissing']]);
    expect(document.activeElement).toBe(place.querySelector('input'));
    expect(place.querySelector('pre')).toBeNull();
  });

  it('names the lasting address of the story, and waits to be sent by its writer', async () => {
    const place = await takedownOf({ origin: 'https://news.example.org' });
    fill(place, ' /a/7k3m9q2xw4ct?ui=en#p2 ', 'عکس از من است & بس');
    await write(place);
    expect(place.querySelectorAll('[aria-invalid=true]')).toHaveLength(0);
    expect(place.querySelector('pre')?.textContent).toBe(
      'https://news.example.org/a/7k3m9q2xw4ct\n\nعکس از من است & بس',
    );
    const letter = new URL(hrefs(place).at(-1) ?? '');
    expect([letter.protocol, letter.pathname]).toEqual(['mailto:', 'desk@example.org']);
    expect(letter.searchParams.get('body')).toContain('عکس از من است & بس');
    expect(wordsOf(place.querySelector('[role=status]'))).toContain(fa['takedown.written']);
  });
});

describe('the field for the story', () => {
  const fieldAt = async (query: string) =>
    (await takedownOf({ origin: 'https://news.example.org' }, `/takedown${query}`)).querySelector('input')?.value;

  it('holds the lasting address of the story somebody came from', async () => {
    expect(await fieldAt('?story=/a/7k3m9q2xw4ct')).toBe('https://news.example.org/a/7k3m9q2xw4ct');
  });

  it.each(['', '?story=', '?story=https://elsewhere.example/a/7k3m9q2xw4ct', '?story=javascript:alert(1)'])(
    'is empty at %o',
    async (query) => {
      expect(await fieldAt(query)).toBe('');
    },
  );
});

describe('the address of a story, as people write it', () => {
  const ORIGINS = ['https://news.example.org', 'http://127.0.0.1:80'];

  it.each([
    ['https://news.example.org/a/7k3m9q2xw4ct', '7k3m9q2xw4ct'],
    ['http://news.example.org/a/7k3m9q2xw4ct.html#p3', '7k3m9q2xw4ct'],
    ['http://127.0.0.1/a/7k3m9q2xw4ct/', '7k3m9q2xw4ct'],
    ['/a/7k3m9q2xw4ct', '7k3m9q2xw4ct'],
    ['https://elsewhere.example/a/7k3m9q2xw4ct', undefined],
    ['https://news.example.org/s/science', undefined],
    ['https://', undefined],
    ['', undefined],
  ])('%o means %s', (text, id) => {
    expect(storyNamed(text, ORIGINS)).toBe(id);
  });

  it('means nothing where the site knows no address of its own', () => {
    expect(storyNamed('/a/7k3m9q2xw4ct', [undefined])).toBeUndefined();
  });
});
