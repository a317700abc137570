import { MANIFEST, OPENSEARCH, PLACES, SITEMAP_INDEX, listAddress } from '#article/locations.ts';
import { nameIn } from '#article/name-in.ts';
import type { Site, SiteConfiguration } from '#article/site.ts';
import { directionOfLanguage, primaryLanguage } from '#text/direction.ts';
import { truncate } from '#text/truncate.ts';
import { placeName } from './place-names.ts';
import type { DiscoveryFile } from './sitemap-book.ts';
import { element, textElement, xmlDocument } from './xml.ts';

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;

const robots = ({ origin }: Site): DiscoveryFile => {
  const sitemaps = origin === undefined ? [] : ['', `Sitemap: ${origin}${SITEMAP_INDEX}`];
  return { path: '/robots.txt', text: lines(['User-agent: *', 'Allow: /', ...sitemaps]) };
};

const openSearch = (site: Site): DiscoveryFile[] => {
  const { origin, name, language } = site;
  if (origin === undefined) return [];
  const template = `${origin}${PLACES.search}?q={searchTerms}`;
  const root = element(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    // The standard allows sixteen characters here.
    textElement('ShortName', truncate(nameIn(name, language, language), 15)),
    textElement('Description', nameIn(name, language, language)),
    textElement('Language', language),
    textElement('InputEncoding', 'UTF-8'),
    textElement('Image', `${origin}/icons/icon-192.png`, { width: '192', height: '192', type: 'image/png' }),
    element('Url', { type: 'text/html', method: 'get', template }),
  );
  return [{ path: OPENSEARCH, text: xmlDocument(root) }];
};

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `icons/${purpose === 'any' ? 'icon' : 'maskable'}-${String(size)}.png`,
  sizes: `${String(size)}x${String(size)}`,
  type: 'image/png',
  purpose,
});

/** Everything by its way from the manifest. Without an `id`, which would be of the host, the start page tells apart. */
const manifest = (site: Site): DiscoveryFile => {
  const { name, language, sections } = site;
  const called = nameIn(name, language, language);
  const own = primaryLanguage(language);
  const shortcuts = [
    { name: placeName('saved', own), url: PLACES.saved.slice(1) },
    { name: placeName('search', own), url: PLACES.search.slice(1) },
    ...sections.slice(0, 2).map((section) => ({
      name: nameIn(section.name, own, language),
      url: listAddress({ kind: 'section', language: own, slug: section.slug }, own).slice(1),
    })),
  ];
  const text = JSON.stringify(
    {
      ...{ start_url: '.', scope: '.', name: called, short_name: called },
      ...{ lang: language, dir: directionOfLanguage(language), display: 'standalone' },
      ...{ background_color: '#fcfcfa', theme_color: '#fcfcfa', categories: ['news'] },
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        ...([192, 512] as const).flatMap((size) => [icon(size, 'any'), icon(size, 'maskable')]),
      ],
      shortcuts,
    },
    null,
    2,
  );
  return { path: MANIFEST, text: `${text}\n` };
};

/** RFC 9116. A contact that is an address of mail is written as a link. */
const securityText = ({ origin, security }: SiteConfiguration): DiscoveryFile[] => {
  if (security === undefined) return [];
  const path = '/.well-known/security.txt';
  const contacts = security.contact.map(
    (contact) => `Contact: ${contact.includes(':') ? contact : `mailto:${contact}`}`,
  );
  const own = origin === undefined ? [] : [`Canonical: ${origin}${path}`];
  const policy = security.policy === undefined ? [] : [`Policy: ${security.policy}`];
  return [{ path, text: lines([...contacts, `Expires: ${security.expires}`, ...policy, ...own]) }];
};

/** https://journallist.net/reference-document-for-trust-txt-specifications */
const trustText = ({ trust }: SiteConfiguration): DiscoveryFile[] => {
  if (trust === undefined) return [];
  const text = lines(trust.map(({ attribute, value }) => `${attribute}=${value}`));
  return ['/trust.txt', '/.well-known/trust.txt'].map((path) => ({ path, text }));
};

/** The small files robots, browsers and people look for by fixed names. */
export const siteFiles = (site: Site, configuration: SiteConfiguration): DiscoveryFile[] => [
  robots(site),
  manifest(site),
  ...openSearch(site),
  ...securityText(configuration),
  ...trustText(configuration),
];
