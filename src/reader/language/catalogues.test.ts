import { describe, expect, it } from 'vitest';
import ar from './ar.json';
import ckb from './ckb.json';
import en from './en.json';
import fa from './fa.json';
import he from './he.json';
import { LANGUAGES, uiLanguageOf } from './languages.ts';
import { loadCatalogue } from './load-catalogue.ts';
import ps from './ps.json';
import type { Catalogue } from './translator.ts';
import ur from './ur.json';

const CATALOGUES: Readonly<Record<string, Catalogue>> = { fa, ar, he, ur, ps, ckb, en };
const english = new Map(Object.entries(en));
const ARABIC_SCRIPT = ['fa', 'ar', 'ur', 'ps', 'ckb'];

const keysOf = (catalogue: Catalogue): string[] => [
  ...new Set(Object.keys(catalogue).map((key) => key.replace(/_.*$/, ''))),
];

const placesOf = (text: string): string[] => (text.match(/\{\{.*?\}\}/g) ?? []).sort();

const catalogueOf = (language: string): Catalogue => CATALOGUES[language] ?? {};

const offenders = (language: string, pattern: RegExp): string[] =>
  Object.entries(catalogueOf(language))
    .filter(([, text]) => pattern.test(text))
    .map(([key]) => key);

describe.each(LANGUAGES)('the catalogue of $tag', ({ tag }) => {
  const catalogue = catalogueOf(tag);

  it('has every message of the English one and no other', () => {
    expect(keysOf(catalogue).sort()).toEqual(keysOf(en).sort());
  });

  it('has exactly the plural forms its language needs', () => {
    const needed = [...new Intl.PluralRules(tag).resolvedOptions().pluralCategories].sort();
    const plural = Object.keys(en).filter((key) => key.endsWith('_other'));
    for (const key of plural.map((name) => name.replace('_other', ''))) {
      const forms = Object.keys(catalogue).filter((name) => name.startsWith(`${key}_`));
      expect(forms.map((name) => name.slice(key.length + 1)).sort()).toEqual(needed);
    }
  });

  it('puts the same values into each message as English does', () => {
    for (const [key, text] of Object.entries(catalogue)) {
      const expected = placesOf(english.get(key) ?? '{{count}}');
      // One or two of a thing may be said in words.
      const inWords = /_(zero|one|two)$/.test(key) && placesOf(text).length === 0;
      if (!inWords) expect({ key, places: placesOf(text) }).toEqual({ key, places: expected });
    }
  });

  it('has nothing empty, untrimmed or left in English', () => {
    expect(offenders(tag, /^$|^\s|\s$|\s{2}/)).toEqual([]);
    if (tag !== 'en')
      expect(
        Object.entries(catalogue).filter(([key, text]) =>
          Object.entries(en).some((e) => e[0] === key && e[1] === text && !/^\{\{.*\}\}$/.test(text)),
        ),
      ).toEqual([]);
  });

  it('balances its quotation marks and carries no bidirectional marks of its own', () => {
    const count = (text: string, mark: string): number => text.split(mark).length - 1;
    for (const text of Object.values(catalogue)) {
      expect(count(text, '«')).toBe(count(text, '»'));
      expect(count(text, '“')).toBe(count(text, '”'));
    }
    expect(offenders(tag, /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/)).toEqual([]);
  });

  it('arrives alone when it is fetched', async () => {
    expect(await loadCatalogue(tag)).toEqual(catalogue);
  });
});

describe('punctuation and letters', () => {
  it.each(ARABIC_SCRIPT)('uses no ASCII comma, semicolon, question mark, percent sign or quote in %s', (tag) => {
    expect(offenders(tag, /[,;?%"'!]/)).toEqual([]);
  });

  it.each(['fa', 'ckb'])('spells %s with ی and ک', (tag) => {
    expect(offenders(tag, /[يكى]/)).toEqual([]);
  });

  it('spells Pashto with ک; it writes both ی and ي, which are two of its letters', () => {
    expect(offenders('ps', /[كى]/)).toEqual([]);
  });

  it('puts no «د» of Pashto before a name, which may begin with one itself', () => {
    expect(offenders('ps', /(?<!\p{L})د \{\{(?!format)/u)).toEqual([]);
  });

  it('spells Urdu with ی, ک, ہ and ends its sentences with ۔', () => {
    expect(offenders('ur', /[يكىه]|\.$/)).toEqual([]);
  });

  it('spells Sorani with ە and never with ه for a vowel', () => {
    expect(offenders('ckb', /ه(?:\s|$|[،.])/)).toEqual([]);
  });

  it('uses no straight quotes in Hebrew and English', () => {
    expect([...offenders('he', /["']/), ...offenders('en', /["']/)]).toEqual([]);
  });

  it.each([...ARABIC_SCRIPT, 'he'])('leaves digits of %s to the numbers put in, in the digits of the reader', (tag) => {
    expect(offenders(tag, /\p{Nd}/u)).toEqual([]);
  });

  it.each([
    ['fa', /[“”„״]/],
    ['ar', /[“”„״]/],
    ['ps', /[“”„״]/],
    ['ckb', /[“”„״]/],
    ['ur', /[«»״]/],
    ['he', /[«»“]/],
    ['en', /[«»״]/],
  ] as const)('quotes in %s with the marks of that language', (tag, foreign) => {
    expect(offenders(tag, foreign)).toEqual([]);
  });

  it('keeps the half-spaces of Persian', () => {
    expect(fa['nav.latest']).toBe('تازه\u200Cها');
    expect(offenders('fa', /\u200C/).length).toBeGreaterThan(40);
    expect(offenders('fa', /\s(?:ها|های|تر|ترین|اند|اید)(?:\s|$|[،؛.])|(?:^|\s)ن?می\s/)).toEqual([]);
    expect(offenders('fa', /\u200C(?!\p{L})/u)).toEqual([]);
  });

  it('writes the ezafe after a silent ه as هٔ', () => {
    expect(offenders('fa', /ه‌ی(?:\s|$)|ۀ/)).toEqual([]);
  });
});

describe('uiLanguageOf', () => {
  it('finds the language of a tag, and Persian for Dari', () => {
    expect(['fa-IR', 'prs', 'en-GB', 'ckb-Arab-IQ'].map(uiLanguageOf)).toEqual(['fa', 'fa', 'en', 'ckb']);
    expect(uiLanguageOf('tr')).toBeUndefined();
  });

  it('offers the languages in their fixed order', () => {
    expect(LANGUAGES.map(({ tag }) => tag)).toEqual(['fa', 'ar', 'he', 'ur', 'ps', 'ckb', 'en']);
  });
});

describe('loadCatalogue', () => {
  it('rejects a language the interface does not speak', async () => {
    await expect(loadCatalogue('tr')).rejects.toThrow('tr');
  });
});
