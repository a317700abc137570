import { expect, it } from 'vitest';
import { sampleSite } from '#article/examples/sample-site.ts';
import type { SiteConfiguration } from '#article/site.ts';
import { placeName } from './place-names.ts';
import { siteFiles } from './site-files.ts';

const { schema, name, language, timeZone, sections } = sampleSite;
const CONFIGURATION: SiteConfiguration = { schema, name, language, timeZone, sections, sources: [] };
const ORIGIN = 'https://news.example.org';

const made = (changes: Partial<SiteConfiguration> = {}) =>
  new Map(
    siteFiles({ ...sampleSite, origin: changes.origin }, { ...CONFIGURATION, ...changes }).map(({ path, text }) => [
      path,
      text,
    ]),
  );

it('a site that does not know its address names none', () => {
  expect([...made().keys()]).toEqual(['/robots.txt', '/manifest.webmanifest']);
  expect(made().get('/robots.txt')).toBe('User-agent: *\nAllow: /\n');
});

it('robots are led to the site maps, address bars to the search', () => {
  expect(made({ origin: ORIGIN }).get('/robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml\n`);
  expect(made({ origin: ORIGIN }).get('/opensearch.xml')).toContain(`template="${ORIGIN}/search?q={searchTerms}"`);
});

it('the manifest speaks the language of the site from right to left', () => {
  const manifest = JSON.parse(made().get('/manifest.webmanifest') ?? '') as {
    shortcuts: unknown;
    icons: { purpose: string }[];
  };
  expect(manifest).toMatchObject({
    name: 'یلواستون',
    lang: 'fa',
    dir: 'rtl',
    start_url: '.',
    scope: '.',
    display: 'standalone',
  });
  expect(manifest.shortcuts).toEqual([
    { name: 'ذخیره‌ها', url: 'saved' },
    { name: 'جست‌وجو', url: 'search' },
    { name: 'محیط زیست', url: 's/environment' },
    { name: 'دانش', url: 's/science' },
  ]);
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
});

it('a shortcut has a name in every language, English where there is none', () => {
  expect(placeName('saved', 'he')).toBe('שמורות');
  expect(placeName('search', 'de')).toBe('Search');
});

it('contacts for security and trust are published as the operator configured them, and only then', () => {
  const files = made({
    origin: ORIGIN,
    security: { contact: ['safe@example.org', 'https://example.org/report'], expires: '2027-01-01T00:00:00Z' },
    trust: [
      { attribute: 'belongto', value: 'https://example.org/' },
      { attribute: 'datatrainingallowed', value: 'no' },
    ],
  });
  expect(files.get('/.well-known/security.txt')).toBe(
    [
      'Contact: mailto:safe@example.org',
      'Contact: https://example.org/report',
      'Expires: 2027-01-01T00:00:00Z',
      `Canonical: ${ORIGIN}/.well-known/security.txt`,
      '',
    ].join('\n'),
  );
  expect(files.get('/trust.txt')).toBe('belongto=https://example.org/\ndatatrainingallowed=no\n');
  expect(files.get('/.well-known/trust.txt')).toBe(files.get('/trust.txt'));
});
