import { Suspense, use } from 'react';
import { Route, Routes } from 'react-router-dom';
import { expect, it } from 'vitest';
import { allWords, eventually, press, show, wordsOf } from '../../interface/testing/show.tsx';
import { Going } from '../../ui/link/go.tsx';
import { Link } from '../../ui/link/link.tsx';

/** A list, and a step to a story whose words come later. */
const stepTo = async (coming: Promise<string>, isReady: boolean): Promise<HTMLElement> => {
  const Story = () => <h1>{use(coming)}</h1>;
  const place = await show(
    <Going isReady={() => isReady}>
      <Link to="/a/1">go</Link>
      <Suspense fallback={<p>coming</p>}>
        <Routes>
          <Route path="/" element={<h1>list</h1>} />
          <Route path="/a/:id" element={<Story />} />
        </Routes>
      </Suspense>
    </Going>,
  );
  await press(place, 'go');
  return place;
};

it('keeps the page there is until one that is not ready has come', async () => {
  let come: (words: string) => void = () => undefined;
  const place = await stepTo(new Promise<string>((resolve) => (come = resolve)), false);
  expect(allWords(place, 'h1')).toEqual(['list']);
  come('story');
  await eventually(() => {
    expect(allWords(place, 'h1')).toEqual(['story']);
  });
});

it('draws a page that is ready in the same moment, and what is still missing of it later', async () => {
  const place = await stepTo(new Promise<string>(() => undefined), true);
  expect(wordsOf(place)).toContain('coming');
});
