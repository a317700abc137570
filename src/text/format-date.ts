import { calendarDate, defaultCalendar, type Calendar } from './calendar.ts';
import { findDateNames } from './date-names/find-date-names.ts';
import { defaultNumerals, withDigits, type Numerals } from './digits.ts';

export type DateStyle = {
  /** BCP 47 tag of the interface the date is shown in. */
  readonly language: string;
  /** IANA name of the zone whose clock is shown. */
  readonly timeZone: string;
  /**
   * In English: `full-time` Wednesday, 26 July 2023, 10:42; `full` Wednesday, 26 July 2023;
   * `date` 26 July 2023; `clock` 10:42.
   */
  readonly style: 'full-time' | 'full' | 'date' | 'clock';
  /** The calendar and digits of the language when left out. */
  readonly calendar?: Calendar | undefined;
  readonly numerals?: Numerals | undefined;
};

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/**
 * An instant as a date or time in words. Names and order are our own, so the result is the same in
 * every engine and languages without engine data are not shown in English. One instant in two
 * calendars is always one day.
 *
 * @param instant RFC 3339; one that is no time throws a RangeError
 */
export const formatInstant = (instant: string, style: DateStyle): string => {
  const { language, timeZone, calendar = defaultCalendar(language), numerals = defaultNumerals(language) } = style;
  const names = findDateNames(language);
  const date = calendarDate(instant, { calendar, timeZone });
  const pattern = {
    'full-time': names.fullTime.replace('{full}', names.full),
    full: names.full,
    date: '{date}',
    clock: '{clock}',
  }[style.style];
  const text = fill(pattern.replace('{date}', names.date), {
    weekday: names.weekdays[date.weekday] ?? '',
    month: names.months[calendar][date.month - 1] ?? '',
    day: String(date.day),
    year: String(date.year),
    clock: `${String(date.hour).padStart(2, '0')}:${String(date.minute).padStart(2, '0')}`,
  });
  return withDigits(text, numerals);
};

/**
 * How far the clock of a zone is from UTC at an instant: `UTC+03:30`, `UTC−08:00`, `UTC` alone where it is not. It reads from left to
 * right in every language.
 *
 * @param instant RFC 3339; one that is no time throws a RangeError
 * @param timeZone IANA name
 */
export const offsetFromUtc = (instant: string, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    new Date(instant),
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  // Some engines say GMT, others GMT+00:00.
  return name
    .replace('GMT', 'UTC')
    .replace(/[+-]00:00$/, '')
    .replace('-', '−');
};
