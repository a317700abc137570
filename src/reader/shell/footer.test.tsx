import { act } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ensureCatalogue } from '../interface/catalogue-store.ts';
import { allWords, show, wordsOf } from '../interface/testing/show.tsx';
import fa from '../language/fa.json';
import { LANGUAGES } from '../language/languages.ts';
import { currentPreferences, resetPreferences } from '../preferences/preference-store.ts';
import { Footer } from './footer.tsx';
import { SectionNav } from './section-nav.tsx';

const clickOn = async (link: Element | null | undefined, keys: MouseEventInit = {}): Promise<boolean> => {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...keys });
  // What a browser would do next is not to be had here.
  addEventListener('click', (event) => event.preventDefault(), { once: true });
  let isLeft = true;
  document.addEventListener('click', (event) => (isLeft = !event.defaultPrevented), { once: true });
  await act(async () => {
    link?.dispatchEvent(click);
    await ensureCatalogue('ar');
  });
  return isLeft;
};

beforeEach(resetPreferences);

describe('the foot of a page', () => {
  const languages = async () => {
    const place = await show(<Footer />);
    return [...place.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
  };

  it('says what the site does, and leads to its own pages', async () => {
    const place = await show(<Footer />);
    expect(wordsOf(place)).toContain(fa['footer.republish'].replace('{{site}}', 'یلواستون'));
    const own = [...place.querySelectorAll('a:not([hreflang])')].map((link) => link.getAttribute('href'));
    expect(own).toEqual(['/about', '/legal', '/sources', '/feed.xml', '/settings#keys']);
  });

  it('offers every language by its own name: its edition where there is one', async () => {
    const links = await languages();
    expect(links.map((link) => link.textContent)).toEqual(LANGUAGES.map(({ name }) => name));
    const hrefs = Object.fromEntries(links.map((link) => [link.lang, link.getAttribute('href')]));
    expect(hrefs).toMatchObject({ fa: '/', ar: '/ar/', en: '/en/', he: '/settings' });
    expect(links.find((link) => link.lang === 'en')?.dir).toBe('ltr');
  });

  it('does not offer without script what only script can do', async () => {
    const dead = (await languages()).filter((link) => link.closest('[data-needs-script]') !== null);
    expect(dead.map((link) => link.lang)).toEqual(['he', 'ur', 'ps', 'ckb']);
  });

  it('marks the language that is spoken, and no other', async () => {
    expect(
      (await languages()).filter((link) => link.getAttribute('aria-current') === 'true').map((link) => link.lang),
    ).toEqual(['fa']);
  });

  it('switches the language in place', async () => {
    const arabic = (await languages()).find((link) => link.lang === 'ar');
    expect(await clickOn(arabic)).toBe(false);
    expect(currentPreferences().language).toBe('ar');
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey'])(
    'leaves a press with %s to the browser, which opens the edition beside this page',
    async (key) => {
      const arabic = (await languages()).find((link) => link.lang === 'ar');
      expect(await clickOn(arabic, { [key]: true })).toBe(true);
      expect(currentPreferences().language).toBeUndefined();
    },
  );
});

describe('the sections', () => {
  it('are those of the edition, in the language of the interface, the one that is read marked', async () => {
    const place = await show(<SectionNav pathname="/ar/s/science" />, { language: 'en', edition: 'ar' });
    expect(allWords(place, 'a')).toEqual(['Latest', 'Environment', 'Science']);
    expect([...place.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/ar/',
      '/ar/s/environment',
      '/ar/s/science',
    ]);
    expect(allWords(place, '[aria-current=page]')).toEqual(['Science']);
  });
});
