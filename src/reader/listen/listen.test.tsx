import { act, createRef } from 'react';
import { expect, it, vi } from 'vitest';
import { buildSummary } from '#article/examples/build-summary.ts';
import { allWords, eventually, press, show, wordsOf } from '../interface/testing/show.tsx';
import { Listen } from './listen.tsx';
import { stubSpeech } from './testing/stub-speech.ts';

const open = async (): Promise<HTMLElement> => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Element.prototype.scrollIntoView = () => undefined;
  const place = document.body.appendChild(document.createElement('aside'));
  place.setAttribute('data-listen', '');
  const text = createRef<HTMLElement>();
  await show(
    <>
      <section ref={text} lang="fa">
        <h2 id="p1">سرآغاز</h2>
        <p id="p2">باران آمد.</p>
        <pre id="p3">let rain</pre>
        <ul id="p4">
          <li>رود</li>
          <li>دریا</li>
        </ul>
      </section>
      <Listen article={buildSummary()} text={text} />
    </>,
  );
  return place;
};

const speaking = (): string[] => allWords(document.body, '[data-spoken]');

it('reads sentences and lists in the voice of the story, marks what it reads, and leaves code out', async () => {
  const speech = stubSpeech('en-US', 'fa-IR');
  const place = await open();
  expect(speech.said).toEqual([]);
  await press(place, 'شنیدن');
  expect(speaking()).toEqual(['سرآغاز']);
  for (const next of [['باران آمد.'], ['رود'], ['دریا'], []]) {
    act(() => {
      speech.end();
    });
    expect(speaking()).toEqual(next);
  }
  expect(speech.texts()).toEqual(['سرآغاز', 'باران آمد.', 'رود', 'دریا']);
  expect(speech.said[0]?.voice?.lang).toBe('fa-IR');
  expect(allWords(place, 'button')).toEqual(['شنیدن']);
  place.remove();
});

it('pauses, goes on, changes its speed and stops', async () => {
  const speech = stubSpeech('fa');
  const place = await open();
  await press(place, 'شنیدن');
  await press(place, 'مکث');
  expect(speech.cancel).toHaveBeenCalledTimes(1);
  expect(document.activeElement?.textContent).toBe('ادامه');
  await press(place, 'ادامه');
  const speed = place.querySelector('select');
  expect(allWords(place, 'option')).toContain('۱٫۵×');
  await act(async () => {
    if (speed !== null) speed.value = '1.5';
    speed?.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
  expect(speech.said.map(({ rate }) => rate)).toEqual([1, 1, 1.5]);
  await press(place, 'پایان');
  expect([speaking(), allWords(place, 'button')]).toEqual([[], ['شنیدن']]);
  place.remove();
});

it('falls silent when the reader leaves', async () => {
  const speech = stubSpeech('fa');
  const place = await open();
  await press(place, 'شنیدن');
  act(() => void dispatchEvent(new Event('pagehide')));
  expect(speech.cancel).toHaveBeenCalled();
  expect(speaking()).toEqual([]);
  place.remove();
});

it('says why there is nothing to press where the device has no voice for the language', async () => {
  stubSpeech('en-US');
  vi.useFakeTimers();
  const place = await open();
  expect(wordsOf(place)).toBe('');
  act(() => void vi.runAllTimers());
  vi.useRealTimers();
  await eventually(() => expect(wordsOf(place)).toBe('این دستگاه برای خواندن این زبان صدایی ندارد.'));
  expect(place.querySelector('button')).toBeNull();
  place.remove();
});
