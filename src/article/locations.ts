import type { ImageBlock } from './blocks.ts';
import type { ListName } from './edition.ts';

/**
 * The only place that spells addresses. Three kinds: the address of a page as people share it, the
 * address of its data, and the file a static host keeps a page in. All begin with a slash and are
 * relative to the root of the site.
 */

/** Addresses of the pages that are neither articles nor lists. */
export const PLACES = {
  home: '/',
  saved: '/saved',
  search: '/search',
  settings: '/settings',
  about: '/about',
  legal: '/legal',
  sources: '/sources',
  takedown: '/takedown',
} as const;

export const SITE_DATA = '/data/site.json';
export const SOURCES_DATA = '/data/sources.json';
export const TOMBSTONES_DATA = '/data/tombstones.json';

/** A file of the search index, by its name inside the index. */
export const searchData = (name: string): string => `/data/search/${name}`;

/** Which build of the app is published; beside the pages, for it is no part of the news. */
export const RELEASE_DATA = '/version.json';

/** The service worker; at the root, because it answers for addresses below its own only. */
export const WORKER_SCRIPT = '/sw.js';

/** The page a service worker answers with where it has nothing else. */
export const OFFLINE_PAGE = '/offline';

/** `/a/7k3m9q2xw4ct`: no language, no headline, so the link stays short and never changes. */
export const articleAddress = (id: string): string => `/a/${id}`;

/** Where the JSON of an article or of its tombstone is. */
export const articleData = (id: string): string => `/data/a/${id}.json`;

/** The name a list carries inside its own data: `section/fa/world`. */
export const listId = (list: ListName): string => {
  switch (list.kind) {
    case 'latest':
      return `latest/${list.language}`;
    case 'section':
      return `section/${list.language}/${list.slug}`;
    case 'source':
      return `source/${list.slug}`;
  }
};

/** Data of one page of a list; page 0 is the head. */
export const listData = (list: ListName, page = 0): string =>
  `/data/i/${listId(list)}/${page === 0 ? 'head' : String(page)}.json`;

const listRoot = (list: ListName, siteLanguage: string): string => {
  const edition = list.kind !== 'source' && list.language !== siteLanguage ? `/${list.language}` : '';
  switch (list.kind) {
    case 'latest':
      return `${edition}/`;
    case 'section':
      return `${edition}/s/${list.slug}`;
    case 'source':
      return `/src/${list.slug}`;
  }
};

/**
 * Page of a list. The site's own language has no prefix; other content languages live under
 * `/<language>/`.
 *
 * @param page 0 for the newest, else the number of a sealed page
 */
export const listAddress = (list: ListName, siteLanguage: string, page = 0): string => {
  const root = listRoot(list, siteLanguage);
  if (page === 0) return root;
  return `${root.replace(/\/$/, '')}/p/${String(page)}`;
};

/** What newsreaders follow: the last part of a feed's address, by its form. */
export const FEED_FILES = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;

export type FeedForm = keyof typeof FEED_FILES;

/** Feed of a list: `/feed.xml`, `/en/atom.xml`, `/s/world/feed.json`. */
export const feedAddress = (list: ListName, siteLanguage: string, form: FeedForm): string =>
  `${listRoot(list, siteLanguage).replace(/\/$/, '')}/${FEED_FILES[form]}`;

/** The list that carries a name; undefined for a name `listId` never gives. */
export const listNamed = (id: string): ListName | undefined => {
  const [kind, first, second] = id.split('/');
  if (first === undefined) return undefined;
  if (kind === 'latest') return { kind, language: first };
  if (kind === 'source') return { kind, slug: first };
  return kind === 'section' && second !== undefined ? { kind, language: first, slug: second } : undefined;
};

/** What a browser needs to install the site, and to search it from its own address bar. */
export const MANIFEST = '/manifest.webmanifest';
export const OPENSEARCH = '/opensearch.xml';

/** The index of all site maps, which search engines read. */
export const SITEMAP_INDEX = '/sitemap.xml';

/**
 * Preview card of an article, shown where its link is shared.
 *
 * @param mark changes with what the card shows: messengers keep a picture for as long as its address stays
 */
export const cardFile = (id: string, mark: string): string => `/m/card/${id}-${mark}.jpg`;

/** The file that answers for a page address: `/` → `index.html`, `/a/x` → `a/x.html`. */
export const pageFile = (address: string): string =>
  address.endsWith('/') ? `${address.slice(1)}index.html` : `${address.slice(1)}.html`;

/** Address of a picture's widely readable copy. */
export const mediaFile = (src: string): string => `${src}.jpg`;

/** Forms of a rendition: one that is small, and one that every browser reads. */
export type RenditionForm = 'avif' | 'jpg';

/**
 * Address of a rendition of a picture: `/m/ab/<hash>-480.avif`. As wide as the picture, the JPEG is the picture.
 *
 * @param at one of the picture's `renditions`
 */
export const renditionFile = (
  { src, width }: Pick<ImageBlock, 'src' | 'width'>,
  at: number,
  form: RenditionForm,
): string => (form === 'jpg' && at === width ? mediaFile(src) : `${src}-${String(at)}.${form}`);

/** The picture `/m/xx/<hash>` a file is a copy of, in whatever size and form; undefined for any other file. */
export const pictureOfFile = (path: string): string | undefined =>
  /^(\/m\/[0-9a-f]{2}\/[0-9a-f]{16,64})(?:-\d+)?\.(?:jpg|avif)$/.exec(path)?.[1];

/*
 * Calling an address from somewhere. What is put before it says where the root of the site lies: the same files
 * lie at the root of a host or in any folder of it.
 */

/** The way from a page to the root: `..` from `/a/x`, `.` from `/saved` and from `/`, `../..` from `/en/s/world`. */
export const rootFrom = (address: string): string =>
  address
    .split('/')
    .slice(2)
    .map(() => '..')
    .join('/') || '.';

/** The folder of its host the site is known to lie in: `/news` of `https://example.org/news`, else an empty text. */
export const folderOf = (origin: string | undefined): string => origin?.replace(/^\w+:\/\/[^/]*/, '') ?? '';

/** The address within a site that lies in a folder of its host; undefined for a path outside of it. */
export const addressIn = (folder: string, path: string): string | undefined =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length) : undefined;
