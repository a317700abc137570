import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { articleData, searchData } from '#article/locations.ts';
import { NO_DICTIONARY } from '#search/build/analysis.ts';
import type { SearchDocument } from '#search/build/draft.ts';
import { memoryFiles } from '#search/build/memory-files.ts';
import { updateIndex } from '#search/build/update-index.ts';
import { readCopiesWith, setKeptAddresses } from '../../data/kept-copies.ts';
import { allWords, eventually, press, show, wordsOf } from '../../interface/testing/show.tsx';
import fa from '../../language/fa.json';
import { SearchPage } from './search-page.tsx';

const HOUR = 3600;
const now = Math.floor(Date.now() / 1000);

const story = (id: string, headline: string, hoursAgo: number): SearchDocument => ({
  row: { ...{ id, version: 1, language: 'fa', headline, extract: '' }, source: 's', section: '', time: now - hoursAgo * HOUR }, // prettier-ignore
  text: headline,
});

/** The index of a site as its host serves it. */
const served = async (): Promise<(address: string) => Promise<Response>> => {
  const files = memoryFiles();
  const added = [story('aaaaaaaa', 'باران امروز', 2), story('bbbbbbbb', 'باران پارسال', 9000), story('cccccccc', 'باران این ماه', 400)]; // prettier-ignore
  await updateIndex(files, { added, withdrawn: [] }, NO_DICTIONARY);
  return (address) => {
    const name = [...files.held.keys()].find((file) => searchData(file) === address);
    if (name === undefined) return Promise.resolve(Response.json([]));
    const { body } = new Response(files.held.get(name) as BodyInit);
    const packed = name.endsWith('.bin') ? body!.pipeThrough(new CompressionStream('deflate-raw')) : body;
    return Promise.resolve(new Response(packed));
  };
};

const headlines = (place: HTMLElement): string[] => allWords(place, 'ol h2');

const choose = (place: HTMLElement, title: string, value: string): void => {
  const label = [...place.querySelectorAll('label')].find((one) => wordsOf(one) === title);
  const select = label!.control as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
});

afterEach(() => {
  vi.unstubAllGlobals();
  setKeptAddresses(new Set());
  readCopiesWith(() => Promise.resolve(undefined));
});

describe('a search without a connection', () => {
  it('says that there is none where nothing is kept', async () => {
    const place = await show(<SearchPage />, { at: '/search?q=رودها' });
    await eventually(() => {
      expect(wordsOf(place)).toContain(fa['state.offline.title']);
    });
  });

  it('answers from what is kept on the device, and says so', async () => {
    const article = buildArticle();
    setKeptAddresses(new Set([articleData(article.id), '/data/i/latest.json']));
    readCopiesWith((address) => Promise.resolve(address === articleData(article.id) ? article : undefined));
    const place = await show(<SearchPage />, { at: '/search?q=رود ها' });
    await eventually(() => {
      expect(headlines(place)).toEqual([article.headline]);
    });
    expect(wordsOf(place)).toContain(fa['search.kept']);
    expect(place.querySelector('mark')?.textContent).toBe('رود');
  });
});

describe('a search', () => {
  it('answers, counts aloud, and keeps to a time', async () => {
    vi.stubGlobal('fetch', await served());
    const place = await show(<SearchPage />, { at: '/search?q=باران' });
    await eventually(() => {
      expect(headlines(place)).toEqual(['باران امروز', 'باران این ماه', 'باران پارسال']);
    });
    expect(wordsOf(place.querySelector('[role=status]'))).toContain('۳');
    expect(wordsOf(place)).not.toContain(fa['search.kept']);
    choose(place, fa['search.time'], 'month');
    await eventually(() => {
      expect(headlines(place)).toEqual(['باران امروز', 'باران این ماه']);
    });
    await press(place, fa['search.clear']);
    await eventually(() => {
      expect(headlines(place)).toHaveLength(3);
    });
  });

  it('offers the nearest words for one that no story has', async () => {
    vi.stubGlobal('fetch', await served());
    const place = await show(<SearchPage />, { at: '/search?q=بارانن' });
    await eventually(() => {
      expect(wordsOf(place)).toContain(fa['search.didYouMean']);
    });
    await press(place, 'باران');
    await eventually(() => {
      expect(headlines(place)).toHaveLength(3);
    });
  });
});
