import type { Article, Credit } from '#article/article.ts';
import { mediaFile } from '#article/locations.ts';
import { lastChange } from './last-change.ts';

/** What an article's data cannot say of itself: how the site names things, and where it stands. */
export type Setting = {
  readonly siteName: string;
  /** Absolute address of the site, without a trailing slash. */
  readonly origin?: string | undefined;
  /** Absolute address of the page on this site. */
  readonly url?: string | undefined;
  /** Name of the section. */
  readonly section?: string | undefined;
  /** Absolute address of the preview card. */
  readonly preview?: string | undefined;
};

type Thing = Readonly<Record<string, unknown>>;

const organisation = (name: string, url?: string): Thing => ({ '@type': 'Organization', name, url });

/** People stand in the credits, too: they wrote or drew, but no text comes from a photographer. */
const isSource = ({ role }: Credit): boolean => role !== 'photographer' && role !== 'translator';

const sourcesOf = ({ credit: [nearest, ...others] }: Article): Credit[] => {
  const sources = [nearest, ...others].filter(isSource);
  return sources.length === 0 ? [nearest] : sources;
};

const corrections = ({ history = [] }: Article): Thing[] =>
  history
    .filter(({ kind }) => kind === 'correction' || kind === 'clarification' || kind === 'retraction')
    .map(({ at, note }) => ({ '@type': 'CorrectionComment', datePublished: at, text: note }));

const pictures = ({ lead }: Article, { origin, preview }: Setting): Thing[] => {
  const card = preview === undefined ? [] : [{ '@type': 'ImageObject', url: preview, width: 1200, height: 630 }];
  if (lead === undefined || origin === undefined) return card;
  const { src, width, height, credit } = lead;
  return [{ '@type': 'ImageObject', url: `${origin}${mediaFile(src)}`, width, height, creditText: credit }, ...card];
};

const filled = <Item>(items: readonly Item[]): readonly Item[] | undefined => (items.length === 0 ? undefined : items);

/** Where the text comes from. The author is the agency where nobody is named. */
const originOf = (article: Article): Thing => {
  const { by, canonical, credit } = article;
  const sources = sourcesOf(article);
  const [nearest = credit[0]] = sources;
  const translator = credit.find(({ role }) => role === 'translator');
  const originator = sources.at(-1) ?? nearest;
  return {
    author: by === undefined ? organisation(originator.name, originator.url) : { '@type': 'Person', name: by },
    sourceOrganization: sources.map(({ name, url }) => organisation(name, url)),
    isBasedOn:
      canonical === undefined
        ? undefined
        : { '@type': 'CreativeWork', url: canonical, publisher: organisation(nearest.name, nearest.url) },
    creditText: sources.map(({ name }) => name).join(' / '),
    translator: translator === undefined ? undefined : { '@type': 'Person', name: translator.name },
  };
};

const rightsOf = ({ rights: { copyrightHolder, copyrightNotice, usageInfo } }: Article): Thing => ({
  copyrightHolder: copyrightHolder === undefined ? undefined : organisation(copyrightHolder),
  copyrightNotice,
  usageInfo,
});

/**
 * An article as search engines read it: schema.org's `NewsArticle`. The body is left out, it stands
 * in the page. Fields without a value are undefined and so stay out of the JSON.
 */
export const newsArticle = (article: Article, setting: Setting): Thing => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  identifier: article.uri,
  url: setting.url,
  mainEntityOfPage: setting.url,
  headline: article.headline,
  alternativeHeadline: article.kicker,
  description: article.summary,
  inLanguage: article.language,
  datePublished: article.firstPublished,
  dateModified: lastChange(article),
  dateline: article.located,
  articleSection: setting.section,
  keywords: article.keywords,
  wordCount: article.wordCount,
  image: filled(pictures(article, setting)),
  ...originOf(article),
  publisher: organisation(setting.siteName, setting.origin),
  ...rightsOf(article),
  correction: filled(corrections(article)),
});
