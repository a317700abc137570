import { act } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { buildSummary } from '#article/examples/build-summary.ts';
import { articleAddress, articleData } from '#article/locations.ts';
import { reportReach } from '../data/connection.ts';
import { setKeptAddresses } from '../data/kept-copies.ts';
import { markFresh } from '../fresh/fresh-store.ts';
import { markRead } from '../fresh/read-store.ts';
import { asPublished, show, wordsOf } from '../interface/testing/show.tsx';
import fa from '../language/fa.json';
import { HeadlineLink } from './headline-link.tsx';

const article = buildSummary({ headline: 'هفت رود و یک دریا' });

const link = (place: Element) => place.querySelector('a')?.getAttribute('href');

beforeEach(() => {
  reportReach(true);
  setKeptAddresses(new Set());
});

it('leads to its story', async () => {
  expect(link(await show(<HeadlineLink article={article} />))).toBe(articleAddress(article.id));
});

it('says of a story that was opened that it was read, not by its looks alone', async () => {
  const other = buildSummary({ id: 'r000000000' });
  markRead(other.id);
  const place = await show(<HeadlineLink article={other} />);
  expect(place.querySelector('a[data-read]')).not.toBeNull();
  expect(wordsOf(place)).toContain(fa['list.read']);
  expect((await show(<HeadlineLink article={article} />)).querySelector('[data-read]')).toBeNull();
});

it('is no link and says why where there is no network and the story is not here', async () => {
  reportReach(false);
  setKeptAddresses(new Set());
  const place = await show(<HeadlineLink article={article} />);
  expect(link(place)).toBeUndefined();
  expect(wordsOf(place)).toBe('هفت رود و یک دریا این خبر اینترنت می\u200Cخواهد');
});

it('stays a link without a network where the story is kept', async () => {
  reportReach(false);
  setKeptAddresses(new Set([articleData(article.id)]));
  expect(link(await show(<HeadlineLink article={article} />))).toBe(articleAddress(article.id));
});

it('is published as a link, whatever the publisher last reached', () => {
  reportReach(false);
  expect(link(asPublished(<HeadlineLink article={article} />))).toBe(articleAddress(article.id));
});

it('says in words, not by colour alone, that the story came while the page was open', async () => {
  const place = await show(<HeadlineLink article={buildSummary({ id: 'fresh0000', headline: 'رسید' })} />);
  expect(wordsOf(place)).toBe('رسید');
  act(() => {
    markFresh(['fresh0000']);
  });
  expect(wordsOf(place)).toBe('تازه: رسید');
  expect(place.querySelector('a[data-fresh]')).not.toBeNull();
});
