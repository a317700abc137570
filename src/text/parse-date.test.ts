import { describe, expect, test } from 'vitest';
import { parseDate } from './parse-date.ts';

const TEHRAN = { now: '2025-05-10T12:00:00Z', timeZone: 'Asia/Tehran', language: 'fa' };
const LONDON = { now: '2025-05-10T12:00:00Z', timeZone: 'UTC' };

const inTehran = (text: string): string | undefined => parseDate(text, TEHRAN)?.instant;
const inLondon = (text: string): string | undefined => parseDate(text, LONDON)?.instant;

describe('dates of the solar calendar', () => {
  test.each([
    ['۱۲ تیر ۱۴۰۳', '2024-07-01T20:30:00Z'],
    ['سه‌شنبه ۱۲ تیر ۱۴۰۳ ساعت ۱۴:۳۵', '2024-07-02T11:05:00Z'],
    ['سه شنبه، ۱۲ تیرماه ۱۴۰۳ - ۱۴:۳۵:۱۰', '2024-07-02T11:05:10Z'],
    ['تاریخ انتشار: ۱۲ تیر ماه ۱۴۰۳', '2024-07-01T20:30:00Z'],
    ['۱۴۰۳/۰۴/۱۲', '2024-07-01T20:30:00Z'],
    ['1403-04-12T14:35:10+03:30', '2024-07-02T11:05:10Z'],
    ['١٤٠٣/٠٤/١٢ ١٤:٣٥', '2024-07-02T11:05:00Z'],
    ['14:35 - 1403/04/12', '2024-07-02T11:05:00Z'],
    ['12/04/1403', '2024-07-01T20:30:00Z'],
    ['03/04/12', '2024-07-01T20:30:00Z'],
    ['۹۸/۰۴/۱۲', '2019-07-02T19:30:00Z'],
    ['14030412', '2024-07-01T20:30:00Z'],
    ['1403 تیر 12', '2024-07-01T20:30:00Z'],
    ['۱۲ سرطان ۱۴۰۳', '2024-07-01T20:30:00Z'],
    ['12 Tir 1403', '2024-07-01T20:30:00Z'],
    ['Tue, 12 Tir 1403 14:35:00 +0330', '2024-07-02T11:05:00Z'],
    ['۱۲ تیر ۱۴۰۳ ۰۲:۳۵ ب.ظ', '2024-07-02T11:05:00Z'],
    ['۱۲ تیر ۱۴۰۳ ۱۲:۰۵ ق.ظ', '2024-07-01T20:35:00Z'],
    ['۳۰ اسفند ۱۳۹۹', '2021-03-19T20:30:00Z'],
  ])('%s', (text, instant) => {
    expect(parseDate(text, TEHRAN)).toEqual({ instant, basis: 'jalali' });
  });

  test('a day without a year is the last such day', () => {
    expect(inTehran('۱۲ تیر')).toBe('2024-07-01T20:30:00Z');
    expect(inTehran('۱۲ اردیبهشت')).toBe('2025-05-01T20:30:00Z');
  });

  test('Tehran kept summer time until 2022', () => {
    expect(inTehran('۱۲ تیر ۱۴۰۰ ۱۲:۰۰')).toBe('2021-07-03T07:30:00Z');
    expect(inTehran('۱۲ تیر ۱۴۰۲ ۱۲:۰۰')).toBe('2023-07-03T08:30:00Z');
  });

  test('days that the calendar lacks are refused', () => {
    expect(inTehran('۳۱ آبان ۱۴۰۳')).toBeUndefined();
    expect(inTehran('۳۰ اسفند ۱۴۰۲')).toBeUndefined();
    expect(inTehran('1403/13/01')).toBeUndefined();
  });
});

describe('dates of the lunar calendar', () => {
  test.each([
    ['۱ رمضان ۱۴۴۵', '2024-03-10T20:30:00Z'],
    ['٣ ربيع الأول ١٤٤٦', '2024-09-05T20:30:00Z'],
    ['1446/03/03', '2024-09-05T20:30:00Z'],
  ])('%s', (text, instant) => {
    expect(parseDate(text, TEHRAN)).toEqual({ instant, basis: 'source' });
  });
});

describe('Gregorian dates in many languages', () => {
  test.each([
    ['۱۴ ژوئیه ۲۰۲۴', '2024-07-14T00:00:00Z'],
    ['14 جولای 2024', '2024-07-14T00:00:00Z'],
    ['۳ مه ۲۰۲۴', '2024-05-03T00:00:00Z'],
    ['٣ مايو ٢٠٢٤ - ٠٩:١٥ م', '2024-05-03T21:15:00Z'],
    ['14 تموز / يوليو 2024', '2024-07-14T00:00:00Z'],
    ['14 كانون الأول 2023', '2023-12-14T00:00:00Z'],
    ['3 جولائی 2024', '2024-07-03T00:00:00Z'],
    ['14 ביולי 2024', '2024-07-14T00:00:00Z'],
    ['14. Juli 2024', '2024-07-14T00:00:00Z'],
    ['14 juil. 2024 08:00', '2024-07-14T08:00:00Z'],
    ['14 июля 2024', '2024-07-14T00:00:00Z'],
    ['14 Ιούλ 2024', '2024-07-14T00:00:00Z'],
    ['2024년 07월 14일 01:31:15', '2024-07-14T01:31:15Z'],
    ['2024年07月14日', '2024-07-14T00:00:00Z'],
    ['July 14, 2024, 3:09 p.m.', '2024-07-14T15:09:00Z'],
    ['14th July 2024', '2024-07-14T00:00:00Z'],
    ['14/07/2024 18:00', '2024-07-14T18:00:00Z'],
    ['07/14/2024 18:00', '2024-07-14T18:00:00Z'],
    ['Jul 2024', '2024-07-01T00:00:00Z'],
  ])('%s', (text, instant) => {
    expect(parseDate(text, LONDON)).toEqual({ instant, basis: 'source' });
  });

  test('03/04 is in April, and in March where people write so', () => {
    expect(inLondon('03/04/2024')).toBe('2024-04-03T00:00:00Z');
    expect(parseDate('03/04/2024', { ...LONDON, language: 'en-US' })?.instant).toBe('2024-03-04T00:00:00Z');
  });

  test('«می» and «مهر» are months only beside a number', () => {
    expect(inTehran('خبرگزاری مهر می‌گوید')).toBeUndefined();
    expect(inTehran('شماره ۱۲۳۴')).toBeUndefined();
  });
});

describe('machine formats', () => {
  test.each([
    ['Sun, 14 Jul 2024 10:20:30 GMT', '2024-07-14T10:20:30Z'],
    ['Sun, 14 Jul 2024 10:20:30 +0330', '2024-07-14T06:50:30Z'],
    ['14 Jul 24 10:20 EDT', '2024-07-14T14:20:00Z'],
    ['Sunday, 14-Jul-24 10:20:30 PST', '2024-07-14T18:20:30Z'],
    ['Sun Jul 14 10:20:30 PST 2024', '2024-07-14T18:20:30Z'],
    ['Sun, 14 Jul 2024 10:20:30 IRST', '2024-07-14T06:50:30Z'],
    ['Sun, 14 Jul 2024 10:20:30 Asia/Tehran', '2024-07-14T06:50:30Z'],
    ['Sun, 2024/07/14 10:20:30 EDT', '2024-07-14T14:20:30Z'],
    ['2024-07-14T10:20:30Z', '2024-07-14T10:20:30Z'],
    ['2024-07-14T10:20:30.123-04:00', '2024-07-14T14:20:30Z'],
    ['2024-07-14T24:00:00Z', '2024-07-15T00:00:00Z'],
    ['20240714T102030Z', '2024-07-14T10:20:30Z'],
    ['20240714102030', '2024-07-14T10:20:30Z'],
    ['2024-07-14', '2024-07-14T00:00:00Z'],
    ['2024-07', '2024-07-01T00:00:00Z'],
    ['2024', '2024-01-01T00:00:00Z'],
    ['2024-196', '2024-07-14T00:00:00Z'],
    ['24-07-14', '2024-07-14T00:00:00Z'],
    ['1720952430', '2024-07-14T10:20:30Z'],
    ['1720952430000', '2024-07-14T10:20:30Z'],
  ])('%s', (text, instant) => {
    expect(parseDate(text, LONDON)).toEqual({ instant, basis: 'source' });
  });

  test('IST is the zone of the language', () => {
    expect(inLondon('14 Jul 2024 10:00 IST')).toBe('2024-07-14T04:30:00Z');
    expect(parseDate('14 Jul 2024 10:00 IST', { ...LONDON, language: 'he' })?.instant).toBe('2024-07-14T08:00:00Z');
  });

  test.each(['', 'soon', '31 Feb 2024', '2024-02-30T10:00:00Z', '12:30', '99999999999', '+275760-09-13'])(
    'refuses "%s"',
    (text) => {
      expect(inLondon(text)).toBeUndefined();
    },
  );
});

describe('relative times', () => {
  test.each([
    ['۲ ساعت پیش', '2025-05-10T10:00:00Z'],
    ['یک روز قبل', '2025-05-09T12:00:00Z'],
    ['لحظاتی پیش', '2025-05-10T12:00:00Z'],
    ['منذ ساعتين', '2025-05-10T10:00:00Z'],
    ['قبل ٣ أيام', '2025-05-07T12:00:00Z'],
    ['5 minutes ago', '2025-05-10T11:55:00Z'],
    ['2 گھنٹے پہلے', '2025-05-10T10:00:00Z'],
    ['לפני 3 שעות', '2025-05-10T09:00:00Z'],
    ['دیروز', '2025-05-08T20:30:00Z'],
    ['دیروز ساعت ۱۸:۰۵', '2025-05-09T14:35:00Z'],
    ['۱۰:۲۰ امروز', '2025-05-10T06:50:00Z'],
  ])('%s', (text, instant) => {
    expect(parseDate(text, TEHRAN)).toEqual({ instant, basis: 'source' });
  });
});
