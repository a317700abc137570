import { beforeEach, expect, it, vi } from 'vitest';
import { allWords, eventually, press, show, wordsOf } from '../interface/testing/show.tsx';
import en from '../language/en.json';
import { changePreferences, currentPreferences, resetPreferences } from '../preferences/preference-store.ts';
import { Hints } from './hints.tsx';

const open = async (...languages: string[]): Promise<HTMLElement> => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  return show(<Hints />);
};

const comes = (place: HTMLElement): Promise<void> =>
  eventually(() => {
    expect(wordsOf(place)).toContain(en['hint.language']);
  });

/** Long enough for words that are at hand. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 50));

beforeEach(() => {
  localStorage.clear();
  resetPreferences();
});

it('asks in the language of the browser, and names what it offers', async () => {
  const place = await open('en-GB', 'de');
  await comes(place);
  expect(place.firstElementChild).toMatchObject({ lang: 'en', dir: 'ltr' });
  expect(allWords(place, 'button')).toContain('English');
  expect(place.querySelector('button[aria-label]')?.getAttribute('aria-label')).toBe(en['settings.close']);
});

it('switches the interface when it is told so, and is gone', async () => {
  const place = await open('en-GB');
  await comes(place);
  await press(place, 'English');
  await eventually(() => {
    expect(currentPreferences().language).toBe('en');
    expect(place.childElementCount).toBe(0);
  });
});

it.each([
  ['a reader who reads the language of the page too', ['en-GB', 'fa']],
  ['a reader of a language that the interface does not speak', ['de-DE']],
])('asks nothing of %s', async (_reader, languages) => {
  const place = await open(...languages);
  await aWhile();
  expect(place.childElementCount).toBe(0);
});

it('asks nothing of a reader who has chosen a language, be it that of the page', async () => {
  changePreferences({ language: 'fa' });
  const place = await open('en-GB');
  await aWhile();
  expect(place.childElementCount).toBe(0);
});

// The last: what was put away stays so for the rest of these tests.
it('is put away for good', async () => {
  const place = await open('en-GB');
  await comes(place);
  await press(place, en['settings.close']);
  expect(place.childElementCount).toBe(0);
  expect(currentPreferences().language).toBeUndefined();
  const later = await open('en-GB');
  await aWhile();
  expect(later.childElementCount).toBe(0);
});
