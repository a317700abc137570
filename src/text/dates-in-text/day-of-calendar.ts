import { isValidJalaaliDate, toGregorian } from 'jalaali-js';
import { calendarDate } from '../calendar.ts';
import type { Calendar } from '../calendar.ts';

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

const DAY = 86_400_000;

const gregorianDay = ({ year, month, day }: CalendarDay): number | undefined => {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  // Date.UTC turns 31 February into 3 March and the year 24 into 1924 without a word.
  const same = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return same ? time / DAY : undefined;
};

const solarDay = ({ year, month, day }: CalendarDay): number | undefined => {
  if (!isValidJalaaliDate(year, month, day)) return undefined;
  const { gy, gm, gd } = toGregorian(year, month, day);
  return gregorianDay({ year: gy, month: gm, day: gd });
};

/** 1 Muharram of the year 1 in the arithmetical calendar, in days since 1970. */
const LUNAR_EPOCH = -492_148;

/** Umm al-Qura has no formula: the arithmetical calendar is at most two days off, the engine decides. */
const lunarDay = (wanted: CalendarDay): number | undefined => {
  const { year, month, day } = wanted;
  if (year < 1356 || year > 1500 || month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const guess =
    LUNAR_EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + (day - 1);
  return [0, -1, 1, -2, 2]
    .map((shift) => guess + shift)
    .find((candidate) => {
      const instant = new Date(candidate * DAY).toISOString();
      const found = calendarDate(instant, { calendar: 'lunar', timeZone: 'UTC' });
      return found.year === year && found.month === month && found.day === day;
    });
};

const DAY_OF: Readonly<Record<Calendar, (day: CalendarDay) => number | undefined>> = {
  gregorian: gregorianDay,
  solar: solarDay,
  lunar: lunarDay,
};

/**
 * Days from 1 January 1970 to a day of a calendar; undefined when the calendar has no such day, as
 * 31 Mehr or 30 Esfand of a common year.
 */
export const dayOfCalendar = (calendar: Calendar, day: CalendarDay): number | undefined => DAY_OF[calendar](day);
