import { describe, expect, it } from 'vitest';
import { calendarDate, dayDistance, defaultCalendar, type Calendar } from './calendar.ts';

const TEHRAN = 'Asia/Tehran';

const day = (instant: string, calendar: Calendar, timeZone = TEHRAN): string => {
  const { year, month, day: dayOfMonth } = calendarDate(instant, { calendar, timeZone });
  return `${String(year)}/${String(month)}/${String(dayOfMonth)}`;
};

describe('calendarDate', () => {
  it('reads one instant in three calendars', () => {
    const instant = '2023-07-26T07:12:00Z';
    expect(day(instant, 'solar')).toBe('1402/5/4');
    expect(day(instant, 'gregorian')).toBe('2023/7/26');
    expect(day(instant, 'lunar')).toBe('1445/1/8');
  });

  it('turns every calendar at the same midnight of the zone', () => {
    const before = '2023-07-26T20:29:59Z';
    const after = '2023-07-26T20:30:00Z';
    expect([day(before, 'solar'), day(before, 'gregorian')]).toEqual(['1402/5/4', '2023/7/26']);
    expect([day(after, 'solar'), day(after, 'gregorian')]).toEqual(['1402/5/5', '2023/7/27']);
  });

  it('tells hour, minute and weekday in the zone, midnight being hour 0', () => {
    const place = { calendar: 'solar', timeZone: TEHRAN } as const;
    expect(calendarDate('2023-07-26T20:30:00Z', place)).toMatchObject({ hour: 0, minute: 0, weekday: 4 });
    expect(calendarDate('2023-07-26T07:12:00Z', place)).toMatchObject({ hour: 10, minute: 42, weekday: 3 });
  });

  it('knows that Iran gave up summer time in September 2022', () => {
    const place = { calendar: 'solar', timeZone: TEHRAN } as const;
    expect(calendarDate('2022-07-01T00:00:00Z', place)).toMatchObject({ hour: 4, minute: 30 });
    expect(calendarDate('2023-07-01T00:00:00Z', place)).toMatchObject({ hour: 3, minute: 30 });
  });

  it('knows the leap day of a solar year and the new year after it', () => {
    expect(day('2025-03-20T12:00:00Z', 'solar')).toBe('1403/12/30');
    expect(day('2025-03-21T12:00:00Z', 'solar')).toBe('1404/1/1');
  });

  it('throws on what is no instant and on an unknown zone', () => {
    expect(() => day('yesterday', 'solar')).toThrow(RangeError);
    expect(() => day('2023-07-26T07:12:00Z', 'solar', 'Asia/Nowhere')).toThrow(RangeError);
  });
});

describe('defaultCalendar', () => {
  it('is solar for Persian and Pashto, else Gregorian', () => {
    const calendars = ['fa', 'fa-AF', 'ps', 'ckb', 'ar', 'he', 'ur', 'en'].map(defaultCalendar);
    expect(calendars).toEqual([...Array<Calendar>(3).fill('solar'), ...Array<Calendar>(5).fill('gregorian')]);
  });
});

describe('dayDistance', () => {
  it('counts midnights of the zone, not spans of 24 hours', () => {
    expect(dayDistance('2023-07-26T20:20:00Z', '2023-07-26T20:40:00Z', TEHRAN)).toBe(1);
    expect(dayDistance('2023-07-26T20:20:00Z', '2023-07-26T20:40:00Z', 'UTC')).toBe(0);
    expect(dayDistance('2023-07-25T20:40:00Z', '2023-07-26T20:20:00Z', TEHRAN)).toBe(0);
  });

  it('crosses months, years and changes of the clock', () => {
    expect(dayDistance('2022-12-31T12:00:00Z', '2023-01-02T12:00:00Z', 'UTC')).toBe(2);
    expect(dayDistance('2022-09-21T12:00:00Z', '2022-09-23T12:00:00Z', TEHRAN)).toBe(2);
  });

  it('is negative for a day to come', () => {
    expect(dayDistance('2023-07-28T12:00:00Z', '2023-07-26T12:00:00Z', 'UTC')).toBe(-2);
  });
});
