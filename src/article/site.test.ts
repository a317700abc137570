import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { sampleSite } from './examples/sample-site.ts';
import { siteConfigurationSchema, siteSchema, sourcesSchema, tombstonesSchema } from './site.ts';
import { nameIn } from './name-in.ts';

const { editions, ...shared } = sampleSite;
const configuration = { ...shared, sources: [{ slug: 'sample-desk', name: { fa: 'دفتر نمونه' }, alias: ['دفتر'] }] };

const problemsOf = (fields: Record<string, unknown>): string[] =>
  (v.safeParse(siteConfigurationSchema, { ...configuration, ...fields }).issues ?? []).map(
    (issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`,
  );

describe('the configuration an operator writes', () => {
  test('is read as written', () => {
    expect(v.parse(siteConfigurationSchema, configuration)).toEqual(configuration);
  });

  test.each<[Record<string, unknown>, RegExp]>([
    [{ timeZone: 'Tehran' }, /^timeZone: is not a time zone such as Asia\/Tehran$/],
    [{ origin: 'https://news.example.org/' }, /^origin: must not end with a slash$/],
    [{ origin: 'news.example.org' }, /^origin: is not an http or https address$/],
    [{ language: 'persian' }, /^language: is not a language tag/],
    [{ name: { Farsi: 'یلواستون' } }, /is not a language tag/],
    [{ sections: [{ slug: 'World', name: { fa: 'جهان' } }] }, /^sections\.0\.slug: is not a slug/],
    [
      { share: ['telegram', 'fax'] },
      /^share\.1: must be telegram, whatsapp, x, email, or a name with an https address/,
    ],
    [{ share: [{ name: { fa: 'الف' }, address: 'http://a.example/?t={text}' }] }, /^share\.0\.address: /],
    [{ share: [{ name: { fa: 'الف' }, address: 'https://a.example/' }] }, /^share\.0\.address: must hold \{text\}/],
    [{ colour: 'red' }, /^colour: /],
  ])('with %j is refused', (fields, message) => {
    expect(problemsOf(fields)).toEqual([expect.stringMatching(message)]);
  });

  test.each(['sections', 'sources'])('may not use one slug for two %s: they would share an address', (field) => {
    const entry = { slug: 'a', name: { fa: 'الف' } };
    expect(problemsOf({ [field]: [entry, entry] })).toEqual([`${field}: uses a slug twice`]);
  });

  test('may say where stories can be shared to, by places the app knows and by others', () => {
    const other = { name: { fa: 'پیام‌رسان' }, address: 'https://a.example/share?url={url}&text={text}' };
    expect(problemsOf({ share: [] })).toEqual([]);
    expect(problemsOf({ share: ['email', other, 'x'] })).toEqual([]);
  });

  test('may give its origin without a trailing slash', () => {
    expect(problemsOf({ origin: 'https://news.example.org' })).toEqual([]);
  });
});

describe('what is published of it', () => {
  test('is the site with its editions', () => {
    expect(v.parse(siteSchema, sampleSite)).toEqual(sampleSite);
    expect(editions[0]).toBe(sampleSite.language);
    expect(v.is(siteSchema, configuration)).toBe(false);
  });

  test('names each source with its count', () => {
    const source = { slug: 'sample-desk', name: { fa: 'دفتر نمونه' }, count: 3 };
    expect(v.is(sourcesSchema, [source])).toBe(true);
    expect(v.is(sourcesSchema, [{ ...source, count: -1 }])).toBe(false);
  });

  test('lists withdrawn articles by id alone', () => {
    expect(v.is(tombstonesSchema, ['c2d4e6f8g0h2'])).toBe(true);
    expect(v.is(tombstonesSchema, ['https://example.org/'])).toBe(false);
  });
});

describe('a name', () => {
  const names = { fa: 'دانش', en: 'Science' };

  test('is given in the language that was asked for', () => {
    expect(nameIn(names, 'en', 'fa')).toBe('Science');
  });

  test('falls back to the language of the site, then to any there is', () => {
    expect(nameIn(names, 'he', 'fa')).toBe('دانش');
    expect(nameIn(names, 'he', 'ur')).toBe('دانش');
    expect(nameIn({}, 'he', 'ur')).toBe('');
  });
});
