import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../configuration/default-configuration.ts';
import { makeSourceOf } from '../configuration/find-source.ts';
import type { SiteConfiguration } from '#article/site.ts';
import type { Draft } from '../draft/draft.ts';
import { sha256 } from '../testing/sha256.ts';
import { applySource } from './apply-source.ts';
import { afterFailure, isDue, readFetchState } from './fetch-state.ts';
import { furtherPages, isFrontPage, wordPressAddress } from './front-page.ts';
import { mergePage } from './merge-page.ts';
import { sourceOfAddress } from './source-of-address.ts';
import { isUpheaval } from './upheaval.ts';

const FEED = 'https://kavir.example/rss';
const configuration: SiteConfiguration = {
  ...DEFAULT_CONFIGURATION,
  sources: [
    {
      slug: 'kavir',
      name: { fa: 'کویر', en: 'Kavir' },
      home: 'https://kavir.example/',
      feeds: [FEED],
      language: 'fa',
      sections: { اقتصادی: 'economy' },
      rights: { copyrightNotice: '© کویر' },
      index: 'canonical',
    },
    { slug: 'alborz', name: { fa: 'البرز' }, feeds: ['https://shared.example/alborz.xml'] },
    { slug: 'other', name: { fa: 'دیگر' }, feeds: ['https://shared.example/other.xml'] },
  ],
};
const sourceOf = makeSourceOf(configuration, sha256);
const draft: Draft = {
  title: 'سرخط',
  body: [{ type: 'paragraph', content: [{ t: 'خلاصه' }] }],
  partial: true,
  authors: [],
  categories: ['اقتصادی'],
  credits: [],
  media: [],
  source: { name: 'خوراک', language: 'en' },
  withdrawn: false,
};

describe('the source of an address', () => {
  it.each([
    [FEED, 'kavir'],
    ['https://www.kavir.example/news/1', 'kavir'],
    ['https://shared.example/other.xml', 'other'],
    ['https://elsewhere.example/', undefined],
    [undefined, undefined],
  ])('%s is %s', (address, slug) => {
    expect(sourceOfAddress(configuration, address)?.slug).toBe(slug);
  });
});

describe('a draft of a configured source', () => {
  const [source] = configuration.sources;
  const attributed = applySource({ ...draft, credits: [{ name: 'Kavir', role: 'via' }, { name: 'ایسنا', role: 'agency' }] }, { address: FEED, source, configuration, sourceOf }); // prettier-ignore

  it('is credited to it before whoever the entry names', () => {
    expect(attributed.draft.credits.map(({ name }) => name)).toEqual(['کویر', 'ایسنا']);
  });

  it('gets its sections, rights, index policy and language', () => {
    expect(attributed.draft).toMatchObject({
      categories: ['economy', 'اقتصادی'],
      rights: { notice: '© کویر', index: 'canonical' },
      language: 'fa',
    });
  });
});

describe('a draft of an unknown place', () => {
  const at = (address: string | undefined, name: string) =>
    applySource({ ...draft, source: { name } }, { address, configuration, sourceOf });

  it('is credited to the name it gives itself', () => {
    expect(at('https://new.example/rss', 'تازه')).toMatchObject({
      draft: { credits: [{ name: 'تازه' }] },
      problems: [],
    });
  });

  it('cannot take the name of a configured source', () => {
    expect(at('https://evil.example/rss', 'کویر')).toMatchObject({
      draft: { credits: [{ name: 'evil.example' }] },
      problems: [{ field: 'credit', action: 'credited to evil.example' }],
    });
  });

  it('may take any name in a file of the operator', () => {
    expect(at(undefined, 'کویر')).toMatchObject({ draft: { source: { name: 'کویر' } }, problems: [] });
  });
});

describe('the page behind a summary', () => {
  const page: Draft = { ...draft, title: 'دیگر', body: [{ type: 'paragraph', content: [{ t: 'همه' }] }], partial: false, authors: ['الف'] }; // prettier-ignore

  it('gives its text and its authors, and leaves the title of the feed', () => {
    expect(mergePage(draft, page)).toMatchObject({ title: 'سرخط', body: page.body, partial: false, authors: ['الف'] });
  });

  it('changes nothing when it has no text', () => {
    expect(mergePage(draft, { ...page, body: [] })).toBe(draft);
    expect(mergePage(draft, undefined)).toBe(draft);
  });
});

describe('what is remembered of an address', () => {
  const NOW = '2026-11-24T12:00:00Z';

  it('makes each failure wait twice as long, up to a day', () => {
    let state = readFetchState(undefined);
    const waits = Array.from({ length: 9 }, () => {
      state = afterFailure(state, NOW);
      return (Date.parse(state.notBefore ?? '') - Date.parse(NOW)) / 60_000;
    });
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
  });

  it('obeys a server that says when to come back', () => {
    const state = afterFailure(readFetchState(undefined), NOW, 90);
    expect(state.notBefore).toBe('2026-11-24T12:01:30Z');
    expect([isDue(state, NOW), isDue(state, '2026-11-24T12:01:30Z'), isDue({ failures: 0 }, NOW)]).toEqual([false, true, true]); // prettier-ignore
  });

  it('survives its note, and nonsense is nothing', () => {
    const state = { etag: '"1"', failures: 2 };
    expect(readFetchState(JSON.stringify(state))).toEqual(state);
    expect(readFetchState('{"failures":"x"}')).toEqual({ failures: 0 });
    expect(readFetchState('}')).toEqual({ failures: 0 });
  });
});

it.each([
  [60, 200, false],
  [61, 200, true],
  [1000, 1000, true],
  [9, 9, false],
  [10, 20, true],
])('%i of %i changed at once is an upheaval: %s', (changed, watched, expected) => {
  expect(isUpheaval(changed, watched)).toBe(expected);
});

describe('addresses', () => {
  it.each([
    ['https://a.example/', true],
    ['https://a.example/fa', true],
    ['https://a.example/fa-IR/', true],
    ['https://a.example/index.php', true],
    ['https://a.example/news/1', false],
    ['https://a.example/?p=1', false],
  ])('%s is a front page: %s', (address, expected) => {
    expect(isFrontPage(address)).toBe(expected);
  });

  it('of a WordPress interface are found and counted', () => {
    const posts = wordPressAddress('https://a.example/blog/');
    expect(posts).toBe('https://a.example/blog/wp-json/wp/v2/posts?per_page=100&_embed=1');
    expect(wordPressAddress(posts)).toBe(posts);
    expect(furtherPages(posts, 3)).toEqual([`${posts}&page=2`, `${posts}&page=3`]);
    expect([furtherPages(posts, undefined), furtherPages(`${posts}&page=2`, 3), furtherPages(FEED, 3)]).toEqual([[], [], []]); // prettier-ignore
    expect(furtherPages(posts, 1_000_000)).toHaveLength(199);
  });
});
