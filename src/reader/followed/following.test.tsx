import { beforeEach, expect, it, vi } from 'vitest';
import { buildSummary } from '#article/examples/build-summary.ts';
import { SOURCES_DATA, listData } from '#article/locations.ts';
import { allWords, asPublished, press, show, wordsOf } from '../interface/testing/show.tsx';
import fa from '../language/fa.json';
import { follow, unfollow } from './follow-store.ts';
import { FollowButton } from './follow-button.tsx';
import { FollowedList } from './followed-list.tsx';

const SECTION = { list: 'section/fa/science', asked: '' };
const NARROWED = { list: 'source/sample-desk', asked: 'section=science&time=week' };
const SEARCH = { list: undefined, asked: 'q=%D8%A8%D8%A7%D8%B1%D8%A7%D9%86&lang=ar' };
const THEN = '2026-01-01T00:00:00Z';

const RESOURCES = {
  [SOURCES_DATA]: [{ slug: 'sample-desk', name: { fa: 'دفتر نمونه' }, count: 1 }],
  [listData({ kind: 'section', language: 'fa', slug: 'science' })]: {
    ...{ schema: 'list/1.0', list: SECTION.list, page: 0, sealed: 0, updated: '2026-03-20T08:00:00Z' },
    items: [buildSummary({ imported: '2026-03-20T08:00:00Z' })],
  },
};

const rows = (place: HTMLElement): string[] => allWords(place, 'li h3');
const kept = (): unknown => JSON.parse(localStorage.getItem('followed.v1') ?? '[]');

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  for (const one of [SECTION, NARROWED, SEARCH]) unfollow(one);
});

it('a page is followed and let go by one button, which says whether it is', async () => {
  const place = await show(<FollowButton {...SECTION} updated="2026-03-20T08:00:00Z" />);
  const pressed = () => place.querySelector('button')?.getAttribute('aria-pressed');
  expect(pressed()).toBe('false');
  await press(place, fa['follow.go']);
  expect([pressed(), kept()]).toEqual(['true', [{ ...SECTION, seen: '2026-03-20T08:00:00Z' }]]);
  await press(place, fa['follow.go']);
  expect([pressed(), kept()]).toEqual(['false', []]);
});

it('a published page follows nothing and takes no press that would be lost', () => {
  follow(SECTION, THEN);
  const button = asPublished(<FollowButton {...SECTION} updated={undefined} />).querySelector('button');
  expect([button?.getAttribute('aria-pressed'), button?.disabled]).toEqual(['false', true]);
});

it('a page that is followed counts as looked at when it is opened', async () => {
  follow(SECTION, THEN);
  await show(<FollowButton {...SECTION} updated="2026-03-20T08:00:00Z" />);
  expect(kept()).toEqual([{ ...SECTION, seen: '2026-03-20T08:00:00Z' }]);
  await show(<FollowButton {...SECTION} updated={THEN} />);
  expect(kept()).toEqual([{ ...SECTION, seen: '2026-03-20T08:00:00Z' }]);
});

it('what is followed is listed by its name and what narrows it, with the way there', async () => {
  for (const one of [SECTION, NARROWED, SEARCH]) follow(one, THEN);
  const place = await show(<FollowedList />, { resources: RESOURCES });
  expect(rows(place)).toEqual(['باران · العربية', `دفتر نمونه · دانش · ${fa['search.week']}`, 'دانش']);
  expect([...place.querySelectorAll('h3 a')].map((link) => link.getAttribute('href'))).toEqual([
    `/search?${SEARCH.asked}`,
    `/src/sample-desk?${NARROWED.asked}`,
    '/s/science',
  ]);
  // A feed knows no filters.
  expect([...place.querySelectorAll('p a')].map((link) => link.getAttribute('href'))).toEqual(['/s/science/feed.xml']);
});

it('what is followed says how much of it is new', async () => {
  follow(SECTION, THEN);
  const place = await show(<FollowedList />, { resources: RESOURCES });
  expect(wordsOf(place.querySelector('b'))).toBe(fa['fresh.count_one'].replace('{{count}}', '۱'));
});

it('what is let go leaves the list, and the focus is not lost', async () => {
  for (const one of [SECTION, SEARCH]) follow(one, THEN);
  const place = await show(
    <div>
      <h1 tabIndex={-1}>ذخیره‌ها</h1>
      <FollowedList />
    </div>,
    { resources: RESOURCES },
  );
  await press(place, fa['search.forget'].replace('{{query}}', 'دانش'));
  expect(rows(place)).toEqual(['باران · العربية']);
  expect(wordsOf(document.activeElement)).toBe(fa['follow.title']);
  await press(place, fa['search.forget'].replace('{{query}}', 'باران · العربية'));
  expect(place.querySelector('section')).toBeNull();
  expect(document.activeElement?.localName).toBe('h1');
});
