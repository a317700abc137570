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

const RAIN = [story('aaaaaaaa', 'باران امروز', 2), story('bbbbbbbb', 'باران پارسال', 9000), story('cccccccc', 'باران این ماه', 400)]; // prettier-ignore

/** Two words as one in a new story and apart in an old one, whose rows lie in another file. */
const PRESIDENT = [story('dddddddd', 'رئیس\u200Cجمهور آمد', 3), story('eeeeeeee', 'جمهور مردم و رئیس مجلس', 500)];
const LIBRARY = [story('ffffffff', 'کتاب\u200Cخانه باز شد', 4), story('gggggggg', 'خانه پدر و کتاب پسر', 8000)];
const BETWEEN = [5, 6, 401, 402, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510].map((hoursAgo) =>
  story(`hhhhh${String(hoursAgo)}`, 'خبر', hoursAgo),
);

/** The index of a site as its host serves it. */
const served = async (): Promise<Host> => {
  const files = memoryFiles();
  const added = [...RAIN, ...PRESIDENT, ...LIBRARY, ...BETWEEN];
  await updateIndex(files, { added, withdrawn: [] }, NO_DICTIONARY);
  return (address) => {
    const name = [...files.held.keys()].find((file) => searchData(file) === address);
    if (name === undefined) return Promise.resolve(Response.json([]));
    const { body } = new Response(files.held.get(name) as BodyInit);
    const packed = name.endsWith('.bin') ? body!.pipeThrough(new CompressionStream('deflate-raw')) : body;
    return Promise.resolve(new Response(packed));
  };
};

type Host = (address: string) => Promise<Response>;

/** A host that keeps some answers back until they are released. */
const holding = (host: Host, isHeld: (address: string) => boolean): { host: Host; release: () => void } => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const slow: Host = async (address) => {
    if (isHeld(address)) await held;
    return host(address);
  };
  return { host: slow, release: () => release() };
};

const headlines = (place: HTMLElement): string[] => allWords(place, 'ol h2');

const status = (place: HTMLElement): HTMLElement => place.querySelector<HTMLElement>('p[role=status]')!;

/** What stands in a place, each time that it has changed. */
const changesOf = (place: HTMLElement): string[] => {
  const seen: string[] = [];
  new MutationObserver(() => seen.push(wordsOf(place))).observe(place, { childList: true, subtree: true, characterData: true }); // prettier-ignore
  return seen;
};

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
    expect(place.querySelector('mark')?.textContent).toBe('رودها');
  });
});

describe('a search', () => {
  it('answers, counts aloud, and keeps to a time', async () => {
    vi.stubGlobal('fetch', await served());
    const place = await show(<SearchPage />, { at: '/search?q=باران' });
    await eventually(() => {
      expect(headlines(place)).toEqual(['باران امروز', 'باران این ماه', 'باران پارسال']);
    });
    await eventually(() => {
      expect(wordsOf(status(place))).toContain('۳');
    });
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

  describe('with few exact answers', () => {
    const titles = (stories: readonly SearchDocument[]): string[] => stories.map(({ row }) => row.headline);
    const isOfOldRows = (address: string): boolean => address.includes('/r/') && !address.endsWith('/r/0.bin');

    it('shows them before the looser ones are here, and counts aloud once, when all are', async () => {
      const { host, release } = holding(await served(), isOfOldRows);
      vi.stubGlobal('fetch', host);
      const place = await show(<SearchPage />, { at: '/search?q=رئیس جمهور' });
      const said = changesOf(status(place));
      await eventually(() => {
        expect(headlines(place)).toEqual(titles(PRESIDENT.slice(0, 1)));
      });
      const [first] = place.querySelectorAll('ol > li');
      expect(said).toEqual([]);
      release();
      await eventually(() => {
        expect(said).toHaveLength(1);
      });
      expect(said[0]).toContain('۲');
      expect(headlines(place)).toEqual(titles(PRESIDENT));
      expect(place.querySelector('ol > li')).toBe(first);
    });

    it('keeps them where the looser ones cannot come, and says why', async () => {
      const host = await served();
      vi.stubGlobal('fetch', (address: string) => isOfOldRows(address) ? Promise.reject(new TypeError('offline')) : host(address)); // prettier-ignore
      const place = await show(<SearchPage />, { at: '/search?q=کتاب خانه' });
      await eventually(() => {
        expect(wordsOf(place)).toContain(fa['state.offline.title']);
      });
      expect(headlines(place)).toEqual(titles(LIBRARY.slice(0, 1)));
      vi.stubGlobal('fetch', host);
      await press(place, fa['state.retry']);
      await eventually(() => {
        expect(headlines(place)).toEqual(titles(LIBRARY));
      });
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

  it('shows a few answers first, ten then, and is as it was for who comes back to it', async () => {
    const { host, release } = holding(await served(), (address) => address.endsWith('/r/3.bin'));
    vi.stubGlobal('fetch', host);
    const place = await show(<SearchPage />, { at: '/search?q=خبر' });
    await eventually(() => {
      expect(headlines(place)).toHaveLength(3);
    });
    release();
    await eventually(() => {
      expect(headlines(place)).toHaveLength(10);
    });
    await press(place, fa['search.more']);
    await eventually(() => {
      expect(headlines(place)).toHaveLength(BETWEEN.length);
    });
    choose(place, fa['search.time'], 'week');
    await eventually(() => {
      expect(headlines(place)).toHaveLength(2);
    });
    await press(place, fa['search.clear']);
    await eventually(() => {
      expect(headlines(place)).toHaveLength(BETWEEN.length);
    });
  });
});
