import { plainLine } from '../cleaning/clean-text.ts';
import { attribute } from '../cleaning/html-tree.ts';
import { languageTag } from '../cleaning/language-tag.ts';
import { safeLink } from '../cleaning/safe-link.ts';
import { schemaArticles } from '../cms/schema-article.ts';
import type { SchemaArticle } from '../cms/schema-article.ts';
import type { Draft, DraftRights, DraftSource, MediaReference, ReadingContext } from '../draft/draft.ts';
import { pageAuthors } from './page-authors.ts';
import { pageDates } from './page-date.ts';
import { pageTitle } from './page-title.ts';
import { metaOf, metasNamed } from './page-view.ts';
import type { PageView } from './page-view.ts';

const nothingSaid: SchemaArticle = { section: [], keywords: [], authors: [], images: [] };

/** The article a page describes in its data: the one that says most. */
const described = (view: PageView): SchemaArticle =>
  view.data
    .flatMap(schemaArticles)
    .toSorted(
      (one, other) => Object.values(other).filter(Boolean).length - Object.values(one).filter(Boolean).length,
    )[0] ?? nothingSaid;

const languageOf = (view: PageView, article: SchemaArticle): string | undefined => {
  const html = view.elements.find(({ tagName }) => tagName === 'html');
  const claims = [
    html && attribute(html, 'lang'),
    article.language,
    metaOf(view, 'og:locale', 'content-language', 'language'),
  ];
  return claims.map((claim) => languageTag(claim ?? '')).find((tag) => tag !== undefined);
};

const sourceOf = (view: PageView, article: SchemaArticle, context: ReadingContext): DraftSource => {
  const home = context.address === undefined ? undefined : safeLink('/', context.address);
  return {
    name: metaOf(view, 'og:site_name', 'application-name') ?? article.publisher,
    home: safeLink(article.publisherUrl ?? '', context.address) ?? home,
    language: languageOf(view, article),
  };
};

const addressOf = (view: PageView, article: SchemaArticle, context: ReadingContext): string | undefined => {
  const canonical = view.links.find(
    (link) => link.tagName === 'link' && attribute(link, 'rel')?.toLowerCase() === 'canonical',
  );
  const claims = [canonical && attribute(canonical, 'href'), metaOf(view, 'og:url'), context.address, article.url];
  return claims.map((claim) => safeLink(claim ?? '', context.address)).find((address) => address !== undefined);
};

const picturesOf = (view: PageView, article: SchemaArticle, base: string | undefined): readonly MediaReference[] => {
  const claims = [...metasNamed(view, 'og:image:secure_url', 'og:image', 'twitter:image'), ...article.images];
  const addresses = new Set(claims.map((claim) => safeLink(claim, base)).filter((address) => address !== undefined));
  return [...addresses].map((url) => ({ url, medium: 'image', alt: metaOf(view, 'og:image:alt') }));
};

const rightsOf = (
  { copyrightNotice, copyrightHolder, license }: SchemaArticle,
  base: string | undefined,
): DraftRights | undefined => {
  const url = safeLink(license ?? '', base);
  const silent = copyrightNotice === undefined && copyrightHolder === undefined && url === undefined;
  return silent ? undefined : { notice: copyrightNotice, holder: copyrightHolder, url };
};

const descriptionOf = (view: PageView, article: SchemaArticle): string | undefined => {
  const line = plainLine(
    metaOf(view, 'og:description', 'description', 'twitter:description') ?? article.description ?? '',
  );
  return line === '' ? undefined : line;
};

const categoriesOf = (view: PageView, article: SchemaArticle): readonly string[] => [
  ...new Set([
    ...metasNamed(view, 'article:section'),
    ...article.section,
    ...metasNamed(view, 'article:tag'),
    ...article.keywords,
  ]),
];

/** Everything of a draft but its text: what the page's data and metadata say of the story. */
export const pageClaims = (view: PageView, context: ReadingContext): Omit<Draft, 'body' | 'partial'> => {
  const article = described(view);
  const source = sourceOf(view, article, context);
  const link = addressOf(view, article, context);
  return {
    guid: link,
    link,
    title: pageTitle(view, article.headline, source.name),
    kicker: article.kicker,
    located: article.dateline,
    language: source.language,
    summary: descriptionOf(view, article),
    authors: pageAuthors(view, article.authors),
    categories: categoriesOf(view, article),
    ...pageDates(view, [article.datePublished, article.dateModified], {
      ...context,
      language: source.language ?? context.language,
    }),
    credits: [],
    media: picturesOf(view, article, context.address),
    rights: rightsOf(article, context.address),
    source,
    withdrawn: false,
  };
};
