import { useQuery } from '@tanstack/react-query';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ArticleSummary } from '#article/edition.ts';
import { buildSummary } from '#article/examples/build-summary.ts';
import { listData } from '#article/locations.ts';
import { listQuery } from '../data/queries.ts';
import { allWords, eventually, press, show, wordsOf } from '../interface/testing/show.tsx';
import { json, siteOf } from '../offline/testing/caches.ts';
import { FreshPill } from './fresh-pill.tsx';
import { useIsFresh } from './fresh-store.ts';

const LIST = { kind: 'latest', language: 'fa' } as const;

const story = (number: number) =>
  buildSummary({
    id: `s${String(number).padStart(9, '0')}`,
    headline: `خبر ${number}`,
    imported: `2026-03-2${number}T06:30:00Z`,
  });

const page = (...numbers: number[]) => ({
  ...{ schema: 'list/1.0', list: 'latest/fa', page: 0, sealed: 0, updated: '2026-03-21T06:30:00Z' },
  items: numbers.map(story),
});

const Headline = ({ article: { id, headline } }: { article: ArticleSummary }) => (
  <a href={`/a/${id}`} data-fresh={useIsFresh(id) ? '' : undefined}>
    {headline}
  </a>
);

const Page = () => {
  const { data } = useQuery(listQuery(LIST));
  return (
    <main>
      {data?.items.map((article) => (
        <Headline key={article.id} article={article} />
      ))}
    </main>
  );
};

const open = (at: string) =>
  show(
    <>
      <FreshPill />
      <Page />
    </>,
    { at, resources: { [listData(LIST)]: page(1) } },
  );

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.stubGlobal('scrollTo', vi.fn());
  siteOf({ [listData(LIST)]: () => json(page(3, 2, 1)) });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

/** Until it is time to ask, and then as long as an answer takes. */
const waitLong = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(151_000);
  vi.useRealTimers();
};

it('says how many stories came, once aloud, and shows none of them unasked', async () => {
  const place = await open('/');
  await waitLong();
  await eventually(() => {
    expect(wordsOf(place.querySelector('button'))).toBe('۲ خبر تازه');
  });
  expect(wordsOf(place.querySelector('[role=status]'))).toBe('۲ خبر تازه');
  expect(allWords(place, 'main a')).toEqual(['خبر 1']);
});

it('shows them marked when it is pressed, goes to the top and to the first of them, and is gone', async () => {
  const place = await open('/');
  await waitLong();
  await eventually(() => {
    expect(place.querySelector('button')).not.toBeNull();
  });
  await press(place, '۲ خبر تازه');
  await eventually(() => {
    expect(allWords(place, 'main a')).toEqual(['خبر 3', 'خبر 2', 'خبر 1']);
    expect(allWords(place, 'main a[data-fresh]')).toEqual(['خبر 3', 'خبر 2']);
    expect(document.activeElement).toBe(place.querySelector('main a'));
  });
  expect(scrollTo).toHaveBeenCalledWith({ top: 0, behavior: 'instant' });
  expect(place.querySelector('button')).toBeNull();
});

it('stands on no page that is no list', async () => {
  const place = await open('/saved');
  expect(place.querySelector('[role=status]')).toBeNull();
});
