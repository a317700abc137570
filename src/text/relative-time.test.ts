import { describe, expect, it } from 'vitest';
import { relativeTime } from './relative-time.ts';

const NOW = '2026-11-24T12:00:00Z';
const LANGUAGES = ['fa', 'ar', 'he', 'ur', 'ps', 'ckb', 'en'];

const ago = (seconds: number, language = 'fa'): string | undefined =>
  relativeTime(new Date(Date.parse(NOW) - seconds * 1000).toISOString(), NOW, { language });

describe('relativeTime', () => {
  it('counts whole minutes and hours', () => {
    expect(ago(0)).toBe('همین حالا');
    expect(ago(59)).toBe('همین حالا');
    expect(ago(60)).toBe('۱ دقیقه پیش');
    expect(ago(14 * 60 + 59)).toBe('۱۴ دقیقه پیش');
    expect(ago(3599)).toBe('۵۹ دقیقه پیش');
    expect(ago(3600)).toBe('۱ ساعت پیش');
    expect(ago(86_399)).toBe('۲۳ ساعت پیش');
  });

  it('says nothing from 24 hours on', () => {
    expect(ago(86_400)).toBeUndefined();
  });

  it('forgives a clock that is a little behind, and says nothing of the real future', () => {
    expect(ago(-120)).toBe('همین حالا');
    expect(ago(-600)).toBeUndefined();
  });

  it('speaks each of the seven languages', () => {
    expect(LANGUAGES.map((language) => ago(14 * 60, language))).toEqual([
      '۱۴ دقیقه پیش',
      'قبل 14 دقيقة',
      'לפני 14 דקות',
      '14 منٹ پہلے',
      '۱۴ دقیقې مخکې',
      '١٤ خولەک لەمەوبەر',
      '14 min ago',
    ]);
    expect(new Set(LANGUAGES.map((language) => ago(0, language))).size).toBe(7);
  });

  it('inflects Arabic for one, two, few and many', () => {
    const hours = [1, 2, 3, 10, 11, 23].map((count) => ago(count * 3600, 'ar'));
    expect(hours).toEqual([
      'قبل ساعة واحدة',
      'قبل ساعتين',
      'قبل 3 ساعات',
      'قبل 10 ساعات',
      'قبل 11 ساعة',
      'قبل 23 ساعة',
    ]);
  });

  it('inflects Hebrew, Urdu, Pashto and Sorani for one', () => {
    expect(ago(2 * 3600, 'he')).toBe('לפני שעתיים');
    expect([ago(3600, 'ur'), ago(7200, 'ur')]).toEqual(['1 گھنٹہ پہلے', '2 گھنٹے پہلے']);
    expect([ago(3600, 'ps'), ago(7200, 'ps')]).toEqual(['یو ساعت مخکې', '۲ ساعته مخکې']);
    expect([ago(3600, 'ckb'), ago(7200, 'ckb')]).toEqual(['کاتژمێرێک لەمەوبەر', '٢ کاتژمێر لەمەوبەر']);
  });

  it('uses the digits the reader chose', () => {
    expect(relativeTime('2026-11-24T11:46:00Z', NOW, { language: 'fa', numerals: 'latn' })).toBe('14 دقیقه پیش');
  });
});
