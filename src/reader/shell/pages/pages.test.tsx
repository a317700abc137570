import { useLocation, useNavigate } from 'react-router-dom';
import { expect, it } from 'vitest';
import { buildArticle } from '#article/examples/build-article.ts';
import { buildSummary } from '#article/examples/build-summary.ts';
import { SOURCES_DATA, articleAddress, articleData, listAddress, listData } from '#article/locations.ts';
import type { ListName } from '#article/edition.ts';
import { allWords, eventually, press, show, wordsOf } from '../../interface/testing/show.tsx';
import fa from '../../language/fa.json';
import { Going } from '../../ui/link/go.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Pages } from './pages.tsx';

const ARTICLE = buildArticle({ headline: 'باران در شمال' });
const LATEST: ListName = { kind: 'latest', language: 'fa' };
const SCIENCE: ListName = { kind: 'section', language: 'fa', slug: 'science' };

const page = (items: readonly unknown[]) => ({ schema: 'list/1.0', list: 'some', page: 0, sealed: 0, items });

const RESOURCES = {
  [articleData(ARTICLE.id)]: ARTICLE,
  [listData(LATEST)]: page([buildSummary({ id: ARTICLE.id, headline: ARTICLE.headline })]),
  [listData(SCIENCE)]: page([buildSummary({ id: ARTICLE.id, headline: ARTICLE.headline })]),
  [SOURCES_DATA]: [],
};

const Back = () => {
  const navigate = useNavigate();
  return (
    <button type="button" onClick={() => navigate(-1)}>
      back
    </button>
  );
};

const Shown = () => <Pages missing={undefined} shown={useLocation()} onKept={() => undefined} />;

/** The pages, and ways along them that are there on every page. */
const open = (at: string) =>
  show(
    <Going comingTo={() => undefined}>
      <Shown />
      <Link to={articleAddress(ARTICLE.id)}>story</Link>
      <Link to={listAddress(SCIENCE, 'fa')}>science</Link>
      <Link to="/about">about</Link>
      <Back />
    </Going>,
    { at, resources: RESOURCES },
  );

const lists = (place: Element): Element[] =>
  [...place.children].filter((one) => one.querySelector('h1') !== null && one.querySelector('article h1') === null);

it('keeps a list behind the story that was opened from it, and shows the same one again', async () => {
  const place = await open('/');
  await eventually(() => {
    expect(allWords(place, 'h1')).toEqual([fa['nav.latest']]);
    expect(document.title).toBe('یلواستون');
  });
  const [list] = lists(place);
  const row = place.querySelector('h2');
  await press(place, 'story');
  expect(allWords(place, 'h1')).toEqual([ARTICLE.headline, fa['nav.latest']]);
  expect(list?.matches('[hidden]')).toBe(true);
  expect(document.title).toContain(ARTICLE.headline);
  await press(place, 'back');
  expect(allWords(place, 'h1')).toEqual([fa['nav.latest']]);
  expect(lists(place)).toEqual([list]);
  expect(list?.matches('[hidden]')).toBe(false);
  expect(place.querySelector('h2')).toBe(row);
  expect(document.title).toBe('یلواستون');
});

it('keeps no list but the last, and none for who has seen none', async () => {
  const place = await open(articleAddress(ARTICLE.id));
  expect(lists(place)).toEqual([]);
  await press(place, 'science');
  await eventually(() => {
    expect(wordsOf(place.querySelector('h1'))).toContain('دانش');
  });
  expect(lists(place)).toHaveLength(1);
  await press(place, 'story');
  await press(place, 'about');
  expect(lists(place).filter((one) => one.matches('[hidden]'))).toHaveLength(1);
  expect(place.querySelector('article')).toBeNull();
});
