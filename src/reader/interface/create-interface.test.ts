// @vitest-environment node
import { describe, expect, it } from 'vitest';
import ar from '../language/ar.json';
import ckb from '../language/ckb.json';
import en from '../language/en.json';
import fa from '../language/fa.json';
import he from '../language/he.json';
import ps from '../language/ps.json';
import ur from '../language/ur.json';
import { DEFAULT_PREFERENCES } from '../preferences/preferences.ts';
import type { Preferences } from '../preferences/preferences.ts';
import { createInterface } from './create-interface.ts';
import { stripIsolates } from '#text/isolate.ts';

const CATALOGUES = { fa, ar, he, ur, ps, ckb, en };
type Language = keyof typeof CATALOGUES;

const spoken = (language: Language, preferences: Partial<Preferences> = {}, timeZone = 'Asia/Tehran') =>
  createInterface({
    language,
    catalogue: CATALOGUES[language],
    preferences: { ...DEFAULT_PREFERENCES, ...preferences },
    timeZone,
  });

/** 23:10 in Tehran and 19:40 in Greenwich: already the next day nowhere west of Karachi. */
const EVENING = '2026-03-20T19:40:00Z';

describe('an interface nobody has set up', () => {
  it.each([
    ['fa', 'rtl', 'solar', 'arabext'],
    ['ps', 'rtl', 'solar', 'arabext'],
    ['ar', 'rtl', 'gregorian', 'latn'],
    ['he', 'rtl', 'gregorian', 'latn'],
    ['ur', 'rtl', 'gregorian', 'latn'],
    ['ckb', 'rtl', 'gregorian', 'arab'],
    ['en', 'ltr', 'gregorian', 'latn'],
  ] as const)('in %s runs %s, counts days in %s and writes %s digits', (language, direction, calendar, numerals) => {
    expect(spoken(language)).toMatchObject({ language, direction, calendar, numerals });
  });

  it('speaks with its own words, numbers and dates', () => {
    const { t, number, percent, date } = spoken('fa');
    expect(t('nav.home')).toBe(fa['nav.home']);
    expect(number(1234.5)).toBe('۱٬۲۳۴٫۵');
    expect(percent(115)).toContain('۱۱۵٪');
    expect(date(EVENING, 'date')).toBe('۲۹ اسفند ۱۴۰۴');
    expect(date(EVENING, 'clock')).toBe('۲۳:۱۰');
  });
});

describe('what a reader chose', () => {
  it('stands over the language, each choice alone', () => {
    expect(spoken('fa', { direction: 'ltr' })).toMatchObject({
      direction: 'ltr',
      calendar: 'solar',
      numerals: 'arabext',
    });
    expect(spoken('en', { calendar: 'solar' })).toMatchObject({
      direction: 'ltr',
      calendar: 'solar',
      numerals: 'latn',
    });
    expect(spoken('ar', { numerals: 'arab' })).toMatchObject({
      direction: 'rtl',
      calendar: 'gregorian',
      numerals: 'arab',
    });
  });

  it('calls the months of Persian as Afghanistan does, and those of no other language', () => {
    const { date } = spoken('fa', { months: 'afghan' });
    expect([date(EVENING, 'date'), date(EVENING, 'date', 'gregorian')]).toEqual(['۲۹ حوت ۱۴۰۴', '۲۰ مارچ ۲۰۲۶']);
    for (const language of ['ps', 'en'] as const)
      expect(spoken(language, { months: 'afghan' }).date(EVENING, 'date')).toBe(spoken(language).date(EVENING, 'date'));
  });

  it('reaches the numbers inside sentences too', () => {
    const { t, number, date } = spoken('fa', { numerals: 'latn', calendar: 'gregorian' });
    expect(number(404)).toBe('404');
    expect(stripIsolates(t('saved.count', { count: 12 }))).toContain('12');
    expect(date(EVENING, 'date')).toMatch(/^20 \S+ 2026$/);
  });

  it('dates one instant in the calendar asked for, whatever was chosen', () => {
    const { date } = spoken('en', { calendar: 'lunar' });
    expect(date(EVENING, 'date', 'gregorian')).toBe('20 March 2026');
    expect(date(EVENING, 'date')).toMatch(/1447$/);
  });

  it('may be another zone, where it is already another day', () => {
    expect(spoken('en', {}, 'Asia/Tokyo').date(EVENING, 'full-time')).toBe('Saturday, 21 March 2026, 04:40');
    expect(spoken('en', {}, 'America/New_York').date(EVENING, 'full-time')).toBe('Friday, 20 March 2026, 15:40');
  });
});
