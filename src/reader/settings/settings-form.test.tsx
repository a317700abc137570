import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleSite } from '#article/examples/sample-site.ts';
import { ensureCatalogue } from '../interface/catalogue-store.ts';
import { InterfaceProvider } from '../interface/interface-provider.tsx';
import { PlaceContext } from '../interface/place-context.ts';
import { allWords, eventually, mount, press, wordsOf } from '../interface/testing/show.tsx';
import en from '../language/en.json';
import fa from '../language/fa.json';
import { LANGUAGES } from '../language/languages.ts';
import { changePreferences, currentPreferences, resetPreferences } from '../preferences/preference-store.ts';
import { SettingsForm } from './settings-form.tsx';

const open = (editions: string[] = ['fa']) =>
  mount(
    <InterfaceProvider pageLanguage="fa" siteZone="Asia/Tehran">
      <PlaceContext.Provider value={{ site: { ...sampleSite, editions }, edition: 'fa' }}>
        <SettingsForm />
      </PlaceContext.Provider>
    </InterfaceProvider>,
  );

/** The words of the choice that is made in each group, under the title of the group. */
const chosenIn = (place: Element): Record<string, string> =>
  Object.fromEntries(
    [...place.querySelectorAll('fieldset')].map((group) => [
      wordsOf(group.querySelector('legend')),
      wordsOf(group.querySelector('input:checked')?.closest('label') ?? null),
    ]),
  );

beforeEach(async () => {
  await ensureCatalogue('fa');
  resetPreferences();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the settings', () => {
  it('show what nobody has chosen yet as automatic, and the language that is spoken', async () => {
    expect(chosenIn(await open())).toEqual({
      [fa['settings.theme']]: fa['theme.auto'],
      [fa['settings.leading']]: fa['leading.normal'],
      [fa['settings.language']]: 'فارسی',
      [fa['settings.direction']]: fa['direction.auto'],
      [fa['settings.numerals']]: fa['numerals.auto'],
      [fa['settings.calendar']]: fa['calendar.auto'],
      [fa['settings.pictures']]: fa['pictures.auto'],
      [fa['settings.shortcuts']]: fa['settings.on'],
    });
  });

  it.each([
    ['theme.sepia', { theme: 'sepia' }],
    ['leading.open', { leading: 'open' }],
    ['direction.ltr', { direction: 'ltr' }],
    ['calendar.gregorian', { calendar: 'gregorian' }],
    ['pictures.asked', { pictures: 'asked' }],
    ['settings.off', { shortcuts: 'off' }],
  ] as const)('take a choice at once: %s', async (name, kept) => {
    const place = await open();
    await press(place, fa[name]);
    expect(currentPreferences()).toMatchObject(kept);
    expect(Object.values(chosenIn(place))).toContain(fa[name]);
  });

  it('ask for the hand of Urdu only where there is Urdu to read', async () => {
    expect(Object.keys(chosenIn(await open()))).not.toContain(fa['settings.urdu']);
    const place = await open(['fa', 'ur']);
    expect(chosenIn(place)).toMatchObject({ [fa['settings.urdu']]: fa['urdu.naskh'] });
    await press(place, fa['urdu.nastaliq']);
    expect(currentPreferences().urdu).toBe('nastaliq');
  });

  it('call the months of Persian as Afghanistan does for who wants that, where they are seen', async () => {
    const place = await open();
    const title = fa['calendar.months'].replace('{{months}}', 'حمل، ثور');
    expect(wordsOf(place.querySelector('small'))).toContain('۱ فروردین ۱۴۰۵');
    await press(place, title);
    expect(currentPreferences().months).toBe('afghan');
    expect(wordsOf(place.querySelector('small'))).toContain('۱ حمل ۱۴۰۵');
    await press(place, fa['calendar.gregorian']);
    expect(wordsOf(place)).not.toContain(title);
  });

  it('offer every language by its own name, in its own language and direction', async () => {
    const place = await open();
    const names = [...place.querySelectorAll<HTMLElement>('label [lang]')];
    expect(names.map(({ lang, dir, textContent }) => `${lang} ${dir} ${textContent}`)).toEqual(
      LANGUAGES.map(({ tag, direction, name }) => `${tag} ${direction} ${name}`),
    );
  });

  it('go on in the language that was chosen, in the same place', async () => {
    const place = await open();
    const form = place.firstElementChild;
    await press(place, 'English');
    await eventually(() => {
      expect(allWords(place, 'legend')).toContain(en['settings.theme']);
    });
    expect(place.firstElementChild).toBe(form);
    expect(currentPreferences().language).toBe('en');
  });

  it('stay as they are where the words of a language do not come', async () => {
    const place = await open();
    await act(async () => {
      changePreferences({ language: 'xx' });
      await ensureCatalogue('xx');
    });
    expect(allWords(place, 'legend')).toContain(fa['settings.theme']);
  });

  it('write their own numbers in the digits that were chosen', async () => {
    const place = await open();
    expect(wordsOf(place.querySelector('label + span'))).toContain('۱۰۰');
    await press(place, '123456');
    expect(wordsOf(place.querySelector('label + span'))).toBe('100%');
  });

  it('leave the digits of stories as they are published until told otherwise', async () => {
    const place = await open();
    const toggle = place.querySelector<HTMLInputElement>('input[type=checkbox]');
    expect([toggle?.checked, wordsOf(toggle?.closest('label') ?? null)]).toEqual([false, fa['numerals.text']]);
    await press(place, fa['numerals.text']);
    expect([toggle?.checked, currentPreferences().textDigits]).toEqual([true, 'chosen']);
    await press(place, fa['numerals.text']);
    expect(currentPreferences().textDigits).toBe('published');
  });

  it('let the text grow step by step to its largest, and no further', async () => {
    const place = await open();
    const slider = place.querySelector<HTMLInputElement>('input[type=range]');
    await press(place, fa['settings.larger']);
    expect(currentPreferences().scale).toBe(115);
    expect(slider?.getAttribute('aria-valuetext')).toContain('۱۱۵');
    for (let steps = 0; steps < 9; steps += 1) await press(place, fa['settings.larger']);
    expect(currentPreferences().scale).toBe(200);
    await press(place, fa['settings.smaller']);
    expect(currentPreferences().scale).toBe(180);
  });

  it('shrink the text to its smallest, and no further', async () => {
    const place = await open();
    for (let steps = 0; steps < 5; steps += 1) await press(place, fa['settings.smaller']);
    expect(currentPreferences().scale).toBe(80);
  });

  it('are all forgotten by one button', async () => {
    const place = await open();
    await press(place, fa['theme.dark']);
    await press(place, fa['settings.larger']);
    await press(place, fa['settings.reset']);
    expect(currentPreferences()).toMatchObject({ theme: 'auto', scale: 100 });
    expect(chosenIn(place)[fa['settings.theme']]).toBe(fa['theme.auto']);
  });

  it('say so where the browser keeps nothing', async () => {
    const place = await open();
    expect(wordsOf(place)).not.toContain(fa['settings.sessionOnly']);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await press(place, fa['theme.dark']);
    expect(wordsOf(place.querySelector('[role=status]'))).toBe(fa['settings.sessionOnly']);
  });
});
