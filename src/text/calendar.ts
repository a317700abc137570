import { primaryLanguage } from './direction.ts';

/** Solar Hijri (Iran, Afghanistan), Gregorian, and lunar Hijri as calculated by Umm al-Qura. */
export type Calendar = 'solar' | 'gregorian' | 'lunar';

export type CalendarPlace = {
  readonly calendar: Calendar;
  /** IANA name; an unknown one throws a RangeError. */
  readonly timeZone: string;
};

/** A day of a calendar and a time of that day, both read from one instant in one zone. */
export type CalendarDate = {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday and 6 Saturday, as in `Date`; which day begins the week is the caller's matter. */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
};

const INTL_CALENDARS = { solar: 'persian', gregorian: 'gregory', lunar: 'islamic-umalqura' } as const;

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a thousand times what using it does, so each is made once. */
const formatterFor = ({ calendar, timeZone }: CalendarPlace): Intl.DateTimeFormat => {
  const key = `${calendar} ${timeZone}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-u-nu-latn', {
    calendar: INTL_CALENDARS[calendar],
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formatters.set(key, made);
  return made;
};

/**
 * The day and time of an instant in a calendar and zone. Engines do the arithmetic; their words are
 * not used, because they lack some languages and order others wrongly.
 *
 * @param instant RFC 3339; one that is no time throws a RangeError
 */
export const calendarDate = (instant: string, place: CalendarPlace): CalendarDate => {
  const parts = formatterFor(place).formatToParts(new Date(instant));
  const text = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '';
  return {
    year: Number(text('year')),
    month: Number(text('month')),
    day: Number(text('day')),
    weekday: WEEKDAYS.indexOf(text('weekday')),
    hour: Number(text('hour')),
    minute: Number(text('minute')),
  };
};

/** The calendar a language's readers expect unless they chose another. */
export const defaultCalendar = (language: string): Calendar =>
  ['fa', 'ps'].includes(primaryLanguage(language)) ? 'solar' : 'gregorian';

const DAY = 86_400_000;

/**
 * Midnights passed in a zone from an instant to now: 0 today, 1 yesterday, negative in the future.
 * Days, not spans of 24 hours: 23:50 was yesterday at 00:10.
 */
export const dayDistance = (instant: string, now: string, timeZone: string): number => {
  const dayNumber = (moment: string): number => {
    const { year, month, day } = calendarDate(moment, { calendar: 'gregorian', timeZone });
    return Date.UTC(year, month - 1, day) / DAY;
  };
  return dayNumber(now) - dayNumber(instant);
};
