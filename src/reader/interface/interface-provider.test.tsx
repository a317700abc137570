import { act } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../language/en.json';
import fa from '../language/fa.json';
import he from '../language/he.json';
import ur from '../language/ur.json';
import { changePreferences, resetPreferences } from '../preferences/preference-store.ts';
import { ensureCatalogue } from './catalogue-store.ts';
import { useNow, useTimeZone } from './clock.ts';
import { useInterface } from './interface-context.ts';
import { InterfaceProvider } from './interface-provider.tsx';
import { pageTitle, usePageTitle } from './use-page-title.ts';
import { useTakenOver } from './use-taken-over.ts';
import { eventually, mount, show, takeOver, wordsOf } from './testing/show.tsx';

const root = document.documentElement;

const Home = () => <p>{useInterface().t('nav.home')}</p>;

const open = (pageLanguage = 'fa') =>
  mount(
    <InterfaceProvider pageLanguage={pageLanguage} siteZone="Asia/Tehran">
      <Home />
    </InterfaceProvider>,
  );

beforeEach(async () => {
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  await Promise.all(['fa', 'en', 'he'].map(ensureCatalogue));
  resetPreferences();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the interface around a page', () => {
  it('speaks the language of the page until the reader chooses one', async () => {
    const page = await open('he');
    expect([wordsOf(page), root.lang, root.dir]).toEqual([he['nav.home'], 'he', 'rtl']);
  });

  it('changes words, language and direction of the page in one step, and shows what waited', async () => {
    const page = await open();
    root.dataset['waiting'] = '';
    await act(async () => {
      changePreferences({ language: 'en' });
      await Promise.resolve();
    });
    expect([wordsOf(page), root.lang, root.dir]).toEqual([en['nav.home'], 'en', 'ltr']);
    expect(root.dataset['waiting']).toBeUndefined();
  });

  it('keeps the old words, and their direction, until the new ones are here', async () => {
    const page = await open();
    act(() => {
      changePreferences({ language: 'ur' });
    });
    const before = [wordsOf(page), root.lang];
    await act(async () => {
      await ensureCatalogue('ur');
    });
    await eventually(() => {
      expect(root.lang).toBe('ur');
    });
    expect(before).toEqual([fa['nav.home'], 'fa']);
    expect(wordsOf(page)).toBe(ur['nav.home']);
  });

  it.each(['xx', '', 'constructor', '../../etc'])(
    'stays in the language of the page where "%s" is asked for',
    async (language) => {
      const page = await open();
      await act(async () => {
        changePreferences({ language });
        await ensureCatalogue(language);
      });
      expect([wordsOf(page), root.lang, root.dir]).toEqual([fa['nav.home'], 'fa', 'rtl']);
    },
  );

  it('turns the chrome alone where only the direction was chosen', async () => {
    await open();
    act(() => {
      changePreferences({ direction: 'ltr' });
    });
    expect([root.lang, root.dir]).toEqual(['fa', 'ltr']);
  });

  it('puts looks on the page and takes them off again', async () => {
    await open();
    act(() => {
      changePreferences({ theme: 'sepia', leading: 'open', scale: 160 });
    });
    expect([root.dataset['theme'], root.dataset['leading']]).toEqual(['sepia', 'open']);
    expect(root.style.getPropertyValue('--scale')).toBe('1.6');
    act(resetPreferences);
    expect([root.dataset['theme'], root.dataset['leading']]).toEqual([undefined, undefined]);
    expect(root.style.getPropertyValue('--scale')).toBe('1');
  });

  it('says at once where a component was put outside of it', () => {
    expect(() => renderToString(<Home />)).toThrow('outside the interface provider');
  });
});

describe('what a page cannot know before it is read', () => {
  const Facts = () => {
    const facts = [useNow() ?? 'no time', useTimeZone('Asia/Tehran'), useTakenOver() ? 'taken over' : 'as it came'];
    return <p>{facts.join(', ')}</p>;
  };

  it('is left out by the publisher, and follows in the browser without a mismatch', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-03-21T06:30:42Z'), toFake: ['Date'] });
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ timeZone: 'Europe/Berlin' } as never);
    const errors = vi.spyOn(console, 'error');
    const place = document.createElement('div');
    place.innerHTML = renderToString(<Facts />);
    expect(wordsOf(place)).toBe('no time, Asia/Tehran, as it came');
    await takeOver(place, <Facts />);
    expect(wordsOf(place)).toBe('2026-03-21T06:30:00.000Z, Europe/Berlin, taken over');
    expect(errors).not.toHaveBeenCalled();
  });

  it('moves on with the minute while the page is open, and stops when it is left', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-03-21T06:30:42Z') });
    const Now = () => useNow();
    const place = await mount(<Now />);
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect(wordsOf(place)).toBe('2026-03-21T06:31:00.000Z');
  });
});

describe('the title of a page', () => {
  const Titled = ({ title }: { title: string | undefined }) => {
    usePageTitle(title, 'rtl');
    return null;
  };

  it('holds headline and site apart, so that neither moves the other', () => {
    expect(pageTitle('UNESCO قنات را ثبت کرد', 'یلواستون', 'rtl')).toBe(
      '\u2067UNESCO قنات را ثبت کرد\u2069 — \u2068یلواستون\u2069',
    );
    expect(pageTitle('a\u2069b', 'c')).toBe('\u2068ab\u2069 — \u2068c\u2069');
  });

  it('is the name of the site where the page has none, in the language of the interface', async () => {
    await show(<Titled title={undefined} />, { language: 'en' });
    expect(document.title).toBe('Yelloweston');
    await show(<Titled title="درباره" />);
    expect(document.title).toBe(pageTitle('درباره', 'یلواستون', 'rtl'));
  });
});
