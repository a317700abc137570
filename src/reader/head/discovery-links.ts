import type { ListName } from '#article/edition.ts';
import { MANIFEST, OPENSEARCH, feedAddress } from '#article/locations.ts';
import type { FeedForm } from '#article/locations.ts';
import { link, meta } from './head-elements.ts';

const FORMS: readonly (readonly [form: FeedForm, type: string, name: string])[] = [
  ['rss', 'application/rss+xml', 'RSS'],
  ['atom', 'application/atom+xml', 'Atom'],
  ['json', 'application/feed+json', 'JSON Feed'],
];

type Discovery = {
  /** The list whose feeds the page offers. */
  readonly list: ListName;
  /** Name of that list. */
  readonly name: string;
  readonly siteLanguage: string;
  readonly siteName: string;
  /** What stands before every address on the page. */
  readonly root: string;
  /** Whether the page is a story: it names one form of the feed, every list names all, and leaves the manifest for later. */
  readonly isStory: boolean;
  /** Browsers learn of the site's search only where its absolute address is known. */
  readonly hasOrigin: boolean;
};

/** Background of the page in the two themes that need no choice; by `tokens.css`. */
const THEMES = { light: '#fcfcfa', dark: '#0e1314' };

/** What newsreaders, address bars and home screens look for in a page. */
export const discoveryLinks = ({
  list,
  name,
  siteLanguage,
  siteName,
  root,
  isStory,
  hasOrigin,
}: Discovery): string[] => [
  ...Object.entries(THEMES).flatMap(([scheme, colour]) =>
    meta('theme-color', colour, { media: `(prefers-color-scheme: ${scheme})` }),
  ),
  // The script of a story names it once the page can be read: a browser would fetch it before that.
  ...(isStory ? [] : [link({ rel: 'manifest', href: root + MANIFEST })]),
  link({ rel: 'apple-touch-icon', href: `${root}/icons/touch-180.png` }),
  ...(isStory ? FORMS.slice(0, 1) : FORMS).map(([form, type, title]) =>
    link({ rel: 'alternate', type, title: `${name} (${title})`, href: root + feedAddress(list, siteLanguage, form) }),
  ),
  ...(hasOrigin
    ? [link({ rel: 'search', type: 'application/opensearchdescription+xml', title: siteName, href: root + OPENSEARCH })]
    : []),
];
