import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { articleData } from '#article/locations.ts';
import { changePreferences, resetPreferences } from '../preferences/preference-store.ts';
import { fetchAhead } from './fetch-ahead.ts';

const STORY = '7k3m9q2xw4ct';

/** A page with a link, whose data is asked for as `asked` tells. */
const page = (href: string): { link: Element; asked: () => readonly string[] } => {
  document.body.innerHTML = `<a href="${href}"><bdi>story</bdi></a>`;
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return new Promise(() => undefined);
  });
  onTestFinished(fetchAhead(new QueryClient()));
  return { link: document.querySelector('bdi')!, asked: () => asked };
};

const happen = (place: Element, name: string): void => {
  place.dispatchEvent(new Event(name, { bubbles: true }));
};

const soon = () => vi.advanceTimersByTimeAsync(100);

beforeEach(() => {
  vi.useFakeTimers();
  resetPreferences();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

it.each(['pointerover', 'focusin'])('fetches the story of a link on which %s rests, once', async (name) => {
  const { link, asked } = page(`/a/${STORY}`);
  happen(link, name);
  happen(link, 'pointerdown');
  await soon();
  expect(asked()).toEqual([articleData(STORY)]);
});

it('fetches at once where a finger comes down', async () => {
  const { link, asked } = page(`/a/${STORY}`);
  happen(link, 'pointerdown');
  await vi.advanceTimersByTimeAsync(0);
  expect(asked()).toEqual([articleData(STORY)]);
});

it('fetches nothing for a pointer that passes by', async () => {
  const { link, asked } = page(`/a/${STORY}`);
  happen(link, 'pointerover');
  happen(link, 'pointerout');
  await soon();
  expect(asked()).toEqual([]);
});

it.each(['/s/science', 'https://example.org/a/7k3m9q2xw4ct', '#p2'])(
  'fetches nothing for a link to %s',
  async (href) => {
    const { link, asked } = page(href);
    happen(link, 'pointerdown');
    await soon();
    expect(asked()).toEqual([]);
  },
);

it('fetches nothing for a reader who saves data', async () => {
  changePreferences({ pictures: 'asked' });
  const { link, asked } = page(`/a/${STORY}`);
  happen(link, 'pointerdown');
  await soon();
  expect(asked()).toEqual([]);
});
