import { Route, Routes } from 'react-router-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildSummary } from '#article/examples/build-summary.ts';
import { sampleSite } from '#article/examples/sample-site.ts';
import type { ListName, ListPage } from '#article/edition.ts';
import { SOURCES_DATA, listData, listId } from '#article/locations.ts';
import type { Source } from '#article/site.ts';
import { allWords, eventually, later, press, show, wordsOf } from '../../interface/testing/show.tsx';
import type { Reading } from '../../interface/testing/show.tsx';
import fa from '../../language/fa.json';
import { LatestPage } from './latest-page.tsx';
import { SectionPage } from './section-page.tsx';
import { SourcePage } from './source-page.tsx';

const LATEST: ListName = { kind: 'latest', language: 'fa' };
const SCIENCE: ListName = { kind: 'section', language: 'fa', slug: 'science' };
const DESK: ListName = { kind: 'source', slug: 'sample-desk' };

const pageOf = (list: ListName, page = 0, fields: Partial<ListPage> = {}) => ({
  [listData(list, page)]: {
    schema: 'list/1.0',
    list: listId(list),
    page,
    sealed: 2,
    items: [buildSummary()],
    ...fields,
  },
});

const SOURCE: Source = {
  slug: 'sample-desk',
  name: { fa: 'دفتر نمونه', en: 'Sample Desk' },
  home: 'https://example.org/fa/',
  count: 12,
};

const open = (at: string, resources: Reading['resources'] = {}, reading: Reading = {}) =>
  show(
    <Routes>
      <Route path="/p/:page" element={<LatestPage />} />
      <Route path="/s/:slug" element={<SectionPage />} />
      <Route path="/s/:slug/p/:page" element={<SectionPage />} />
      <Route path="/src/:slug" element={<SourcePage />} />
    </Routes>,
    { at, resources, ...reading },
  );

const host = (...answers: (() => Promise<Response>)[]) => {
  const fetch = vi.fn(() => (answers.length > 1 ? answers.shift() : answers[0])?.());
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

const refuse = (status: number) => () => Promise.resolve(new Response('', { status }));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a page of a list', () => {
  it('stands under its name, which takes the focus of who arrives', async () => {
    const place = await open('/s/science', pageOf(SCIENCE));
    expect(allWords(place, 'h1')).toEqual(['دانش']);
    expect(place.querySelector('h1')?.tabIndex).toBe(-1);
    expect(allWords(place, 'h3')).toEqual(['هفت رود و یک دریا']);
  });

  it('says in the digits of the reader how many stories the whole list has, on its newest page alone', async () => {
    const place = await open('/s/science', pageOf(SCIENCE, 0, { total: 1234 }));
    expect(allWords(place, 'h1 + p')).toEqual(['۱٬۲۳۴ خبر']);
    const earlier = await open('/s/science/p/1', pageOf(SCIENCE, 1), { language: 'en' });
    expect(earlier.querySelector('h1 + p')).toBeNull();
  });

  it('says in the digits of the reader which page it is', async () => {
    expect(allWords(await open('/p/2', pageOf(LATEST, 2)), 'h1')).toEqual(['تازه‌ها · صفحهٔ ۲']);
    expect(document.title).toContain('صفحهٔ');
    const place = await open('/s/science/p/1', pageOf(SCIENCE, 1), { language: 'en' });
    expect(allWords(place, 'h1')).toEqual(['Science · Page 1']);
  });

  it('that is empty says so instead of showing nothing', async () => {
    const place = await open('/s/science', pageOf(SCIENCE, 0, { items: [], sealed: 0 }));
    expect(allWords(place, 'h1')).toEqual([fa['list.empty.title']]);
    expect(wordsOf(place)).toContain('دانش');
  });

  it.each([
    '/p/0',
    '/p/-1',
    '/p/1.5',
    '/p/01',
    '/p/x',
    '/p/9999999999',
    '/p/%DB%B2',
    '/s/none',
    '/s/toString',
    '/s/science/p/0',
  ])('is not to be found at %s, and nobody is asked for it', async (address) => {
    const fetch = host(refuse(500));
    expect(allWords(await open(address), 'h1')).toEqual([fa['state.notFound.title']]);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('says that it is on its way, and what happened when it does not come', async () => {
    const answer = later<Response>();
    host(() => answer.promise);
    const place = await open('/p/7');
    expect(wordsOf(place.querySelector('[role=status]'))).toBe(fa['state.loading']);
    answer.resolve(new Response('', { status: 404 }));
    await eventually(() => {
      expect(allWords(place, 'h1')).toEqual([fa['state.notFound.title']]);
    });
  });

  it('comes after all when the reader tries again', async () => {
    const items = Object.values(pageOf(SCIENCE))[0];
    host(
      () => Promise.reject(new TypeError('offline')),
      () => Promise.resolve(Response.json(items)),
    );
    const place = await open('/s/science');
    await eventually(() => {
      expect(allWords(place, 'h1')).toEqual([fa['state.offline.title']]);
    });
    await press(place, fa['state.retry']);
    await eventually(() => {
      expect(allWords(place, 'h1')).toEqual(['دانش']);
    });
  });
});

describe('the page of a source', () => {
  it('names it in the language of the interface, says what we are to it and leads to its site', async () => {
    const resources = { ...pageOf(DESK), [SOURCES_DATA]: [SOURCE] };
    const place = await open('/src/sample-desk', resources);
    expect(allWords(place, 'h1')).toEqual(['دفتر نمونه']);
    const link = place.querySelector('a[href="https://example.org/fa/"]');
    expect([wordsOf(link), link?.getAttribute('rel')]).toEqual([fa['list.sourceSite'], 'noopener']);
    expect(wordsOf(place)).toContain(fa['list.sourceNote'].replace('{{site}}', 'یلواستون'));
    expect(allWords(await open('/src/sample-desk', resources, { language: 'en' }), 'h1')).toEqual(['Sample Desk']);
  });

  it('that the operator has not named is called as its stories call it', async () => {
    const place = await open('/src/sample-desk', { ...pageOf(DESK), [SOURCES_DATA]: [] });
    expect(allWords(place, 'h1')).toEqual(['دفتر نمونه']);
    expect(wordsOf(place)).not.toContain(fa['list.sourceSite']);
  });
});

describe('a list in a foreign edition', () => {
  it('asks for the stories of that edition and speaks the language of the reader', async () => {
    const arabic: ListName = { kind: 'section', language: 'ar', slug: 'environment' };
    const place = await open('/s/environment', pageOf(arabic), { site: sampleSite, edition: 'ar', language: 'en' });
    expect(allWords(place, 'h1')).toEqual(['Environment']);
    expect([...place.querySelectorAll('p > a')].at(-1)?.getAttribute('href')).toBe('/ar/s/environment/p/2');
  });
});
