import { describe, expect, it } from 'vitest';
import { calendarDate, type Calendar } from './calendar.ts';
import { findDateNames } from './date-names/find-date-names.ts';
import { formatInstant, offsetFromUtc, type DateStyle } from './format-date.ts';

const INSTANT = '2023-07-26T07:12:00Z';
const LANGUAGES = ['fa', 'ar', 'he', 'ur', 'ps', 'ckb', 'en'];
const CALENDARS: Calendar[] = ['solar', 'gregorian', 'lunar'];

const format = (language: string, style: Partial<DateStyle> = {}, instant = INSTANT): string =>
  formatInstant(instant, { language, timeZone: 'Asia/Tehran', style: 'full-time', ...style });

describe('formatInstant', () => {
  it('writes day and time as each language does', () => {
    expect(LANGUAGES.map((language) => format(language))).toEqual([
      'چهارشنبه ۴ مرداد ۱۴۰۲، ساعت ۱۰:۴۲',
      'الأربعاء 26 يوليو 2023، 10:42',
      'יום רביעי, 26 ביולי 2023, 10:42',
      'بدھ، 26 جولائی 2023، 10:42',
      'چهارشنبه، د ۱۴۰۲ د زمری ۴مه، ۱۰:۴۲',
      'چوارشەممە، ٢٦ی تەممووزی ٢٠٢٣، ١٠:٤٢',
      'Wednesday, 26 July 2023, 10:42',
    ]);
  });

  it('has four styles', () => {
    expect(format('fa', { style: 'full' })).toBe('چهارشنبه ۴ مرداد ۱۴۰۲');
    expect(format('fa', { style: 'date' })).toBe('۴ مرداد ۱۴۰۲');
    expect(format('fa', { style: 'clock' })).toBe('۱۰:۴۲');
    expect(format('en', { style: 'clock' }, '2023-07-26T05:35:00Z')).toBe('09:05');
  });

  it('joins a Persian month in silent ه to its year with ezafe', () => {
    expect(format('fa', { style: 'date', calendar: 'gregorian' })).toBe('۲۶ ژوئیهٔ ۲۰۲۳');
    expect(format('fa', { style: 'date', calendar: 'lunar' }, '2023-06-01T07:00:00Z')).toBe('۱۲ ذی‌قعدهٔ ۱۴۴۴');
  });

  it('writes any calendar in any language', () => {
    expect(format('en', { style: 'date', calendar: 'solar' })).toBe('4 Mordad 1402');
    expect(format('ar', { style: 'date', calendar: 'lunar' })).toBe('8 محرم 1445');
    expect(format('he', { style: 'date', calendar: 'solar' })).toBe('4 במרדאד 1402');
    expect(format('fa-AF', { style: 'date' })).toBe('۴ اسد ۱۴۰۲');
  });

  it('uses the digits the reader chose', () => {
    expect(format('fa', { style: 'date', numerals: 'latn' })).toBe('4 مرداد 1402');
    expect(format('ar', { style: 'clock', numerals: 'arab' })).toBe('١٠:٤٢');
  });

  it('never shows two calendars that disagree about the day, at any hour and in any zone', () => {
    const weekdayOf = (text: string): string => text.split(',')[0] ?? '';
    for (const timeZone of ['Asia/Tehran', 'Asia/Kabul', 'Europe/London', 'America/Los_Angeles', 'UTC']) {
      for (let quarter = 0; quarter < 96; quarter += 1) {
        const instant = new Date(Date.UTC(2023, 6, 26) + quarter * 900_000).toISOString();
        const pair = CALENDARS.map((calendar) => format('en', { calendar, timeZone, style: 'full' }, instant));
        expect(new Set(pair.map(weekdayOf)).size).toBe(1);
        const solar = calendarDate(instant, { calendar: 'solar', timeZone });
        const gregorian = calendarDate(instant, { calendar: 'gregorian', timeZone });
        expect(gregorian.day - solar.day).toBe(22);
      }
    }
  });

  it('turns both calendars at midnight in Tehran, 20:30 UTC', () => {
    const pair = (instant: string): string[] =>
      (['solar', 'gregorian'] as const).map((calendar) => format('fa', { calendar, style: 'full' }, instant));
    expect(pair('2023-07-26T20:29:59Z')).toEqual(['چهارشنبه ۴ مرداد ۱۴۰۲', 'چهارشنبه ۲۶ ژوئیهٔ ۲۰۲۳']);
    expect(pair('2023-07-26T20:30:00Z')).toEqual(['پنجشنبه ۵ مرداد ۱۴۰۲', 'پنجشنبه ۲۷ ژوئیهٔ ۲۰۲۳']);
  });

  it('falls back to English names for a language without its own', () => {
    expect(format('tr', { style: 'date' })).toBe('26 July 2023');
  });

  it('throws on what is no instant', () => {
    expect(() => format('fa', {}, '1402-05-04')).not.toThrow();
    expect(() => format('fa', {}, 'no date')).toThrow(RangeError);
  });
});

describe('findDateNames', () => {
  it.each([...LANGUAGES, 'fa-AF'])('has seven different days and twelve different months for %s', (language) => {
    const { weekdays, months } = findDateNames(language);
    expect(new Set(weekdays).size).toBe(7);
    for (const calendar of CALENDARS) expect(new Set(months[calendar]).size).toBe(12);
    expect([...weekdays, ...CALENDARS.flatMap((calendar) => months[calendar])]).not.toContain('');
  });

  it('spells Persian, Pashto and Sorani with ی and ک', () => {
    const texts = ['fa', 'fa-AF', 'ps', 'ckb'].map((language) => JSON.stringify(findDateNames(language)));
    expect(texts.join('')).not.toMatch(/[يكى]/);
  });
});

it.each([
  ['Asia/Tehran', 'UTC+03:30'],
  ['America/Los_Angeles', 'UTC−07:00'],
  ['Asia/Kathmandu', 'UTC+05:45'],
  ['Africa/Accra', 'UTC'],
  ['UTC', 'UTC'],
])('says how far %s is from UTC in summer: %s', (timeZone, offset) => {
  expect(offsetFromUtc(INSTANT, timeZone)).toBe(offset);
});
