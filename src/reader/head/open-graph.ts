import { meta, property } from './head-elements.ts';

/** A picture shown beside a shared link; its address is absolute. */
export type Preview = { readonly url: string; readonly alt: string };

/** What a shared link shows of a page. Texts are verbatim: a direction mark would show as a box in some apps. */
export type SharedPage = {
  readonly title: string;
  readonly siteName: string;
  readonly language: string;
  readonly description?: string | undefined;
  /** Absolute address of the page. */
  readonly url?: string | undefined;
  readonly preview?: Preview | undefined;
  /** Only of a story. */
  readonly story?: {
    readonly published?: string | undefined;
    readonly modified?: string | undefined;
    /** Name of the section. */
    readonly section?: string | undefined;
    readonly tags?: readonly string[] | undefined;
  };
};

/** Size of a preview card in pixels. */
const CARD = { width: '1200', height: '630' };

/** Open Graph wants a territory even where a language tag has none. Arabic and Sorani follow Facebook's own list. */
const TERRITORIES: Readonly<Record<string, string>> = {
  ar: 'ar_AR',
  ckb: 'cb_IQ',
  en: 'en_US',
  fa: 'fa_IR',
  he: 'he_IL',
  ps: 'ps_AF',
  ur: 'ur_PK',
};

/** `fa` → `fa_IR`, `en-GB` → `en_GB`; undefined for a language without a usual territory. */
export const ogLocale = (tag: string): string | undefined => {
  const [language = '', ...subtags] = tag.split('-');
  const territory = subtags.find((subtag) => /^[A-Z]{2}$/.test(subtag));
  return territory === undefined ? TERRITORIES[language] : `${language}_${territory}`;
};

const pictureLines = ({ url, alt }: Preview): string[] => [
  ...property('og:image', url),
  ...property('og:image:type', 'image/jpeg'),
  ...property('og:image:width', CARD.width),
  ...property('og:image:height', CARD.height),
  ...property('og:image:alt', alt),
  ...meta('twitter:image:alt', alt),
];

const storyLines = ({ published, modified, section, tags = [] }: NonNullable<SharedPage['story']>): string[] => [
  ...property('article:published_time', published),
  ...property('article:modified_time', modified),
  ...property('article:section', section),
  ...tags.flatMap((tag) => property('article:tag', tag)),
];

/** Open Graph and X card of a page, by https://ogp.me. */
export const openGraph = (page: SharedPage): string[] => [
  ...property('og:type', page.story === undefined ? 'website' : 'article'),
  ...property('og:title', page.title),
  ...property('og:description', page.description),
  ...property('og:url', page.url),
  ...property('og:site_name', page.siteName),
  ...property('og:locale', ogLocale(page.language)),
  ...(page.preview === undefined ? [] : pictureLines(page.preview)),
  ...(page.story === undefined ? [] : storyLines(page.story)),
  ...meta('twitter:card', page.preview === undefined ? 'summary' : 'summary_large_image'),
];
