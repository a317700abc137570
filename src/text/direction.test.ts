import { describe, expect, it } from 'vitest';
import { directionOfLanguage, majorityDirection, primaryLanguage } from './direction.ts';

describe('directionOfLanguage', () => {
  it.each(['fa', 'fa-IR', 'ar-EG', 'he', 'ur', 'ps', 'ckb', 'yi', 'sd', 'ug', 'dv', 'FA'])('is rtl for %s', (tag) => {
    expect(directionOfLanguage(tag)).toBe('rtl');
  });

  it.each(['en', 'en-GB', 'tr', 'ku', 'ru', 'und', ''])('is ltr for "%s"', (tag) => {
    expect(directionOfLanguage(tag)).toBe('ltr');
  });

  it('lets a script in the tag decide against the usual script of the language', () => {
    expect(directionOfLanguage('ckb-Latn')).toBe('ltr');
    expect(directionOfLanguage('pa-Arab')).toBe('rtl');
    expect(directionOfLanguage('uz-arab-AF')).toBe('rtl');
    expect(directionOfLanguage('ug-Cyrl')).toBe('ltr');
  });
});

describe('primaryLanguage', () => {
  it('is the first part of a tag in lower case', () => {
    expect(primaryLanguage('fa-IR')).toBe('fa');
    expect(primaryLanguage('EN_us')).toBe('en');
  });
});

describe('majorityDirection', () => {
  it('does not let a Latin name at the beginning decide', () => {
    expect(majorityDirection('BBC: رهبر کره شمالی دیدار کرد!')).toBe('rtl');
  });

  it('does not let a Persian name at the beginning decide', () => {
    expect(majorityDirection('تهران is the capital and largest city of Iran')).toBe('ltr');
  });

  it('does not count web addresses, mail addresses and handles', () => {
    expect(majorityDirection('ببینید: https://example.com/a/very/long/path?with=a&long=query')).toBe('rtl');
    expect(majorityDirection('نشانی newsroom.desk@example.com و example.com/section/world')).toBe('rtl');
    expect(majorityDirection('@some_long_handle_name گفت')).toBe('rtl');
  });

  it('calls a tie right to left', () => {
    expect(majorityDirection('خبر CNN')).toBe('rtl');
  });

  it('knows Hebrew, Thaana and presentation forms as right to left', () => {
    expect(majorityDirection('דובר צה״ל')).toBe('rtl');
    expect(majorityDirection('ދިވެހި')).toBe('rtl');
    expect(majorityDirection('ﷲ ﻻ')).toBe('rtl');
  });

  it('has no opinion on a text without letters', () => {
    expect(majorityDirection('۱۲٫۵٪ – 2023 🎉')).toBeUndefined();
    expect(majorityDirection('')).toBeUndefined();
    expect(majorityDirection('https://example.com')).toBeUndefined();
  });
});
