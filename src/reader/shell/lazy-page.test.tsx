import { expect, it, vi } from 'vitest';
import { eventually, press, show, wordsOf } from '../interface/testing/show.tsx';
import fa from '../language/fa.json';
import { lazyPage } from './lazy-page.tsx';

const Story = () => <h1>story</h1>;

it('tells when the code of a page does not come, and asks again when the reader does', async () => {
  const fetchPage = vi.fn(() => Promise.resolve(Story)).mockRejectedValueOnce(new Error('no network'));
  const { Page, isHere } = lazyPage('places', fetchPage);
  const place = await show(<Page />);
  await eventually(() => {
    expect(wordsOf(place)).toContain(fa['state.failed.title']);
  });
  expect(isHere()).toBe(false);

  await press(place, fa['state.retry']);
  await eventually(() => {
    expect(wordsOf(place)).toBe('story');
  });
  expect([isHere(), fetchPage.mock.calls.length]).toEqual([true, 2]);
});

it('draws a page that is here in the same pass', async () => {
  const { Page, load } = lazyPage('places', () => Promise.resolve(Story));
  await load();
  expect(wordsOf(await show(<Page />))).toBe('story');
});
