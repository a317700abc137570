import type { Article } from '#article/article.ts';
import type { ArticleSummary } from '#article/edition.ts';

/** What a list says of an article. */
export const summarise = (article: Article, sourceSlug: string): ArticleSummary => {
  const [nearest] = article.credit;
  const { id, version, language, dir, headline, summary, section, firstPublished, imported } = article;
  const corrected = article.history?.some(({ kind }) => kind === 'correction' || kind === 'retraction') ?? false;
  return {
    ...{ id, version, language, dir, headline, summary, section, firstPublished, imported },
    source: { slug: sourceSlug, name: nearest.name, lang: nearest.lang },
    corrected: corrected ? true : undefined,
    words: article.wordCount ?? 0,
  };
};
