import { parseDate } from '#text/parse-date.ts';
import type { ParsedDate } from '#text/parse-date.ts';
import type { Credit } from '#article/article.ts';
import { textBlocks } from '../cleaning/clean-html.ts';
import { cleanHtml } from '../cleaning/clean-html.ts';
import { languageTag } from '../cleaning/language-tag.ts';
import { safeLink } from '../cleaning/safe-link.ts';
import { refusedDocument } from '../draft/draft.ts';
import type { Draft, Drafted, DraftSource, ReadingContext, SourceDocument } from '../draft/draft.ts';
import { firstWords } from '../draft/first-words.ts';
import { schemaArticles } from './schema-article.ts';
import type { SchemaArticle } from './schema-article.ts';

const sourceOf = (article: SchemaArticle, context: ReadingContext): DraftSource => ({
  name: article.publisher,
  home: safeLink(article.publisherUrl ?? '', context.address),
});

const creditsOf = ({ sourceOrganization, publisher }: SchemaArticle): readonly Credit[] => {
  if (sourceOrganization === undefined || sourceOrganization === publisher) return [];
  const nearest: readonly Credit[] = publisher === undefined ? [] : [{ name: publisher, role: 'via' }];
  return [...nearest, { name: sourceOrganization, role: 'agency' }];
};

const bodyOf = ({ articleBody = '', description = '' }: SchemaArticle, base: string | undefined): Draft['body'] => {
  const text = articleBody === '' ? description : articleBody;
  return /<\/[a-z][a-z0-9]*>/i.test(text) ? cleanHtml(text, base).blocks : textBlocks(text);
};

const draftOf = (article: SchemaArticle, context: ReadingContext): Drafted => {
  const date = (text: string | undefined): ParsedDate | undefined =>
    text === undefined ? undefined : parseDate(text, context);
  const link = safeLink(article.url ?? '', context.address);
  const body = bodyOf(article, link);
  const { copyrightNotice, copyrightHolder, license } = article;
  const draft: Draft = {
    guid: article.id ?? link,
    link,
    title: article.headline ?? firstWords(body, link),
    kicker: article.kicker,
    located: article.dateline,
    language: languageTag(article.language ?? ''),
    body,
    partial: article.articleBody === undefined,
    summary: article.description,
    authors: article.authors,
    categories: [...new Set([...article.section, ...article.keywords])],
    published: date(article.datePublished),
    updated: date(article.dateModified),
    credits: creditsOf(article),
    media: article.images.flatMap((image) => {
      const url = safeLink(image, link ?? context.address);
      return url === undefined ? [] : [{ url, medium: 'image' as const }];
    }),
    rights: { notice: copyrightNotice, holder: copyrightHolder, url: safeLink(license ?? '', link) },
    source: sourceOf(article, context),
    withdrawn: /^(?:withdrawn|retracted|deleted|canceled)$/i.test(article.status ?? ''),
  };
  return { draft, problems: [] };
};

/** Articles that a schema.org JSON-LD document describes. */
export const readJsonLd = (json: string, context: ReadingContext): SourceDocument => {
  const articles = schemaArticles(json);
  const [first] = articles;
  if (first === undefined) return refusedDocument('describes no article');
  return {
    source: sourceOf(first, context),
    entries: articles.map((article) => draftOf(article, context)),
    problems: [],
  };
};
