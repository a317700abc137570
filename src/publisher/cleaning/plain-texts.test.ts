import { describe, expect, test } from 'vitest';
import { cleanCharacters, plainLine, splitIsolates } from './clean-text.ts';
import { languageTag } from './language-tag.ts';
import { plainTitle } from './plain-title.ts';
import { safeLink } from './safe-link.ts';

describe('a title', () => {
  test.each([
    ['ساده', 'ساده'],
    ['  دو \n خط  ', 'دو خط'],
    ['<b>پررنگ</b> &amp; روشن', 'پررنگ & روشن'],
    ['AT&amp;T &ndash; x', 'AT&T – x'],
    ['کتاب&zwnj;ها', 'کتاب\u200Cها'],
    ['a < b and c > d', 'a < b and c > d'],
    ['use <xyz> here', 'use <xyz> here'],
    ['یک<br/>دو', 'یک دو'],
    ['<script>alert(1)</script>خبر<!-- پنهان -->', 'خبر'],
    ['<a href="x>y">پیوند</a>', 'y">پیوند'],
    ['&lt;i&gt; is a tag', '<i> is a tag'],
  ])('%s', (html, plain) => {
    expect(plainTitle(html)).toBe(plain);
  });
});

describe('characters', () => {
  test('what Persian, Arabic and emoji need stays', () => {
    const text = 'می\u200Cروم\u200Fالف\u200Eb 👩\u200D👩\u200D👧 ❤\uFE0F 🏴\u{E0067}\u{E0062}\u{E007F}';
    expect(cleanCharacters(text)).toBe(text);
  });

  test('what only hides or disguises goes', () => {
    expect(cleanCharacters('a\u200Bb\u00ADc\uFEFFd\u0000e\u2063f\u{E0041}g\uFE00\uFE01h\u{E0100}i')).toBe('abcdefghi');
    expect(cleanCharacters('x\uD800y')).toBe('xy');
    expect(cleanCharacters('کتاب\u200C\u200Cها')).toBe('کتاب\u200Cها');
    expect(plainLine('a\u202Egnp.exe\u202C')).toBe('agnp.exe');
  });

  test('text comes in normal form C', () => {
    expect(cleanCharacters('ا\u0653')).toBe('آ');
  });

  test('a long line is cut after a word', () => {
    const line = plainLine('واژه '.repeat(10), 23);
    expect(line).toBe('واژه واژه واژه واژه…');
  });

  test('balanced isolates become parts and unbalanced ones vanish', () => {
    expect(splitIsolates('a \u2067ب \u2066c\u2069\u2069 d')).toEqual([
      { text: 'a ' },
      { text: 'ب c', mark: 'rtl' },
      { text: ' d' },
    ]);
    expect(splitIsolates('a \u2067ب')).toEqual([{ text: 'a ب' }]);
    expect(splitIsolates('\u202Bب\u202C')).toEqual([{ text: 'ب', mark: 'rtl' }]);
  });
});

describe('links', () => {
  const BASE = 'https://example.org/a/b';
  test.each([
    ['c', 'https://example.org/a/c'],
    ['//cdn.example/x', 'https://cdn.example/x'],
    [' https://example.com/?q=a|b ', 'https://example.com/?q=a%7Cb'],
    ['https://example.com/نامه\u200Cها', 'https://example.com/%D9%86%D8%A7%D9%85%D9%87%E2%80%8C%D9%87%D8%A7'],
    ['http://example.com/@name', 'http://example.com/@name'],
  ])('%s is kept', (href, address) => {
    expect(safeLink(href, BASE)).toBe(address);
  });

  test.each([
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x',
    'blob:https://example.org/x', 'file:///etc/passwd', 'mailto:a@example.org', 'https://user@example.org/', 'https://u:p@example.org/',
    'https://', '', `https://example.org/${'x'.repeat(3000)}`,
  ])('%s is refused', (href) => {
    expect(safeLink(href, BASE)).toBeUndefined();
  }); // prettier-ignore

  test('a relative address without a base is none', () => {
    expect(safeLink('/x')).toBeUndefined();
  });
});

test('language tags come in the spelling of the contract', () => {
  expect(['fa_IR', 'FA-ir', 'ar', 'ckb-arab-iq', 'fa-IR-u-nu-latn', 'iw', 'en-US'].map(languageTag)).toEqual(
    ['fa-IR', 'fa-IR', 'ar', 'ckb-Arab-IQ', 'fa-IR', 'he', 'en-US'], // prettier-ignore
  );
  expect(['', 'persian language', 'x', '???'].map(languageTag)).toEqual([undefined, undefined, undefined, undefined]);
});
