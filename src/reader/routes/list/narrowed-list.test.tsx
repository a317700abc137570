import { act } from 'react';
import { Route, Routes } from 'react-router-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildSummary } from '#article/examples/build-summary.ts';
import type { ArticleSummary, ListName } from '#article/edition.ts';
import { SOURCES_DATA, listData, listId } from '#article/locations.ts';
import { allWords, asPublished, eventually, press, show, wordsOf } from '../../interface/testing/show.tsx';
import fa from '../../language/fa.json';
import { SectionPage } from './section-page.tsx';

const SCIENCE: ListName = { kind: 'section', language: 'fa', slug: 'science' };
const SOURCES = ['reed', 'lantern'].map((slug) => ({ slug, name: { fa: slug }, count: 1 }));

const story = (at: number, slug: string, imported = '2026-03-20T08:00:00Z'): ArticleSummary =>
  buildSummary({
    ...{ id: `n${String(at).padStart(9, '0')}`, headline: `خبر ${String(at)}`, section: 'science', imported },
    source: { slug, name: slug },
  });

/** A list of sealed pages and a head, each with its stories. */
const listOf = (pages: readonly (readonly ArticleSummary[])[]): Record<string, unknown> => {
  const sealed = pages.length - 1;
  return Object.fromEntries(
    pages.map((items, at) => [
      listData(SCIENCE, at),
      { schema: 'list/1.0', list: listId(SCIENCE), page: at, sealed, updated: items[0]?.imported, items },
    ]),
  );
};

const page = (
  <Routes>
    <Route path="/s/:slug" element={<SectionPage />} />
  </Routes>
);

const open = (at: string, resources: Record<string, unknown>) =>
  show(page, { at, resources: { [SOURCES_DATA]: SOURCES, ...resources } });

const choose = async (place: HTMLElement, title: string, value: string): Promise<void> => {
  const label = [...place.querySelectorAll('label')].find((one) => wordsOf(one) === title);
  const select = label!.control as HTMLSelectElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
};

const headlines = (place: HTMLElement): string[] => allWords(place, 'h3');
const outcome = (place: HTMLElement): string => allWords(place, '[role=status]').join(' ');

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a list narrowed by its address', () => {
  it('shows what fits of the whole list, and says how much that is', async () => {
    const pages = [[story(1, 'reed'), story(2, 'lantern')], [story(3, 'reed')], [story(4, 'lantern')]];
    const place = await open('/s/science?source=reed', listOf(pages));
    await eventually(() => {
      expect(headlines(place)).toEqual(['خبر 1', 'خبر 3']);
    });
    expect(outcome(place)).toBe('۲ خبر');
  });

  it('is widened and narrowed in place', async () => {
    const place = await open('/s/science', listOf([[story(1, 'reed'), story(2, 'lantern')]]));
    expect(headlines(place)).toHaveLength(2);
    await choose(place, fa['search.source'], 'lantern');
    await eventually(() => {
      expect(headlines(place)).toEqual(['خبر 2']);
    });
    await press(place, fa['search.clear']);
    expect(headlines(place)).toHaveLength(2);
    expect(wordsOf(place)).not.toContain(fa['search.clear']);
  });

  it('says that nothing fits', async () => {
    const place = await open('/s/science?source=none', listOf([[story(1, 'reed')]]));
    await eventually(() => {
      expect(outcome(place)).toBe(fa['list.none']);
    });
    expect(wordsOf(place)).not.toContain(fa['list.earlier']);
  });

  it('goes no further back than the time asked for', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-03-20T12:00:00Z'), toFake: ['Date'] });
    const fetch = vi.fn<(address: string) => Promise<Response>>();
    vi.stubGlobal('fetch', fetch);
    const old = story(2, 'reed', '2026-01-01T00:00:00Z');
    const { [listData(SCIENCE, 1)]: _, ...known } = listOf([[story(1, 'reed')], [], [old]]);
    const place = await open('/s/science?time=day', known);
    await eventually(() => {
      expect(headlines(place)).toEqual(['خبر 1']);
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('looks further back when it is asked to, and again where that fails', async () => {
    const pages = Array.from({ length: 12 }, (_, at) => [story(at, at === 1 ? 'reed' : 'lantern')]);
    const { [listData(SCIENCE, 1)]: last, ...known } = listOf(pages);
    const answers = [() => Promise.reject(new TypeError('offline')), () => Promise.resolve(Response.json(last))];
    vi.stubGlobal(
      'fetch',
      vi.fn(() => answers.shift()?.()),
    );
    const place = await open('/s/science?source=reed', known);
    await eventually(() => {
      expect(outcome(place)).toBe(fa['list.noneYet']);
    });
    await press(place, fa['list.earlier']);
    await eventually(() => {
      expect(wordsOf(place)).toContain(fa['list.earlierFailed']);
    });
    await press(place, fa['list.earlierFailed']);
    await eventually(() => {
      expect(headlines(place)).toEqual(['خبر 1']);
    });
  });

  it('is whole in the page as it was published, whatever the address asks', () => {
    const resources = listOf([[story(1, 'reed'), story(2, 'lantern')]]);
    expect(headlines(asPublished(page, { at: '/s/science?source=reed', resources }))).toHaveLength(2);
  });

  it('names the feed to follow it by', async () => {
    const place = await open('/s/science', listOf([[story(1, 'reed')]]));
    expect(wordsOf(place.querySelector('a[href="/s/science/feed.xml"]'))).toBe(fa['footer.rss']);
  });
});
