import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { searchData } from '#article/locations.ts';
import { NO_DICTIONARY } from '#search/build/analysis.ts';
import { memoryFiles } from '#search/build/memory-files.ts';
import { updateIndex } from '#search/build/update-index.ts';
import { stripIsolates } from '#text/isolate.ts';
import { allWords, eventually, press, show, wordsOf } from '../../interface/testing/show.tsx';
import fa from '../../language/fa.json';
import { forgetSearches, rememberSearch } from './recent-searches.ts';
import { SearchPage } from './search-page.tsx';

const STORIES = ['باران آمد', 'باران رفت', 'بارانداز خالی'].map((headline, at) => ({
  row: { ...{ id: `aaaaaaa${String(at)}`, version: 1, language: 'fa', headline, extract: '' }, source: 's', section: '', time: at }, // prettier-ignore
  text: headline,
}));

const serveIndex = async (): Promise<void> => {
  const files = memoryFiles();
  await updateIndex(files, { added: STORIES, withdrawn: [] }, NO_DICTIONARY);
  vi.stubGlobal('fetch', (address: string) => {
    const name = [...files.held.keys()].find((file) => searchData(file) === address);
    if (name === undefined) return Promise.resolve(Response.json([]));
    const { body } = new Response(files.held.get(name) as BodyInit);
    const packed = name.endsWith('.bin') ? body!.pipeThrough(new CompressionStream('deflate-raw')) : body;
    return Promise.resolve(new Response(packed));
  });
};

const recent = (place: HTMLElement): string[] => allWords(place, 'section li > button:first-child');

const type = async (place: HTMLElement, words: string): Promise<void> => {
  const field = place.querySelector<HTMLInputElement>('input[type=search]')!;
  await act(async () => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
};

const open = async (address = '/search'): Promise<HTMLElement> => {
  const place = await show(<SearchPage />, { at: address });
  return place;
};

beforeEach(async () => {
  forgetSearches();
  await serveIndex();
});

describe('searches that found something', () => {
  it('are offered when the reader comes back, the newest first', async () => {
    for (const asked of ['باران', 'رفت']) {
      const place = await open(`/search?q=${asked}`);
      await eventually(() => {
        expect(localStorage.getItem('searches.v1')).toContain(asked);
      });
      expect(recent(place)).toEqual([]);
    }
    const place = await open();
    await eventually(() => {
      expect(recent(place)).toEqual(['رفت', 'باران']);
    });
    await press(place, 'باران');
    await eventually(() => {
      expect(allWords(place, 'ol h2')).toHaveLength(2);
    });
    expect(recent(place)).toEqual([]);
  });

  it('are not those that found nothing', async () => {
    const place = await open('/search?q=قفسسس');
    await eventually(() => {
      expect(wordsOf(place)).toContain('قفسسس');
    });
    expect(localStorage.getItem('searches.v1')).not.toContain('قفسسس');
  });

  it('are the last eight, each once, however it was spaced', async () => {
    for (let nth = 0; nth < 12; nth += 1) rememberSearch(`باران ${String(nth)}`);
    rememberSearch('  باران   10 ');
    rememberSearch('ب'.repeat(200));
    const place = await open();
    await eventually(() => {
      expect(recent(place)).toEqual([10, 11, 9, 8, 7, 6, 5, 4].map((nth) => `باران ${String(nth)}`));
    });
  });

  it('are forgotten one by one or all at once, and the focus is not lost', async () => {
    for (const asked of ['یک', 'دو', 'سه']) rememberSearch(asked);
    const place = await open();
    await eventually(() => {
      expect(recent(place)).toHaveLength(3);
    });
    await press(place, stripIsolates(fa['search.forget']).replace('{{query}}', 'دو'));
    expect(recent(place)).toEqual(['سه', 'یک']);
    expect(wordsOf(document.activeElement)).toBe(fa['search.recent']);
    await press(place, fa['saved.removeAll']);
    expect(recent(place)).toEqual([]);
    expect(document.activeElement?.localName).toBe('h1');
    expect(localStorage.getItem('searches.v1')).toBe('[]');
  });

  it('last for the visit where storage is blocked', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    rememberSearch('باران');
    const place = await open();
    await eventually(() => {
      expect(recent(place)).toEqual(['باران']);
    });
  });
});

describe('a word that is being typed', () => {
  it('is completed to words of the news, and narrows what was asked before', async () => {
    for (const asked of ['باران', 'رفت']) rememberSearch(asked);
    const place = await open();
    await eventually(() => {
      expect(recent(place)).toHaveLength(2);
    });
    await type(place, 'بار');
    expect(recent(place)).toEqual(['باران']);
    await eventually(() => {
      expect(allWords(place, `ul[aria-label="${fa['search.suggestions']}"] button`)).toEqual(['باران', 'بارانداز']);
    });
    await type(place, '');
    expect(recent(place)).toHaveLength(2);
    expect(place.querySelector('[aria-label="پیشنهادها"]')).toBeNull();
  });
});
