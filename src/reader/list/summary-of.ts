import type { Article } from '#article/article.ts';
import type { ArticleSummary } from '#article/edition.ts';

/** What a list row would show of an article that was opened, so that it can be kept. */
export const summaryOf = (article: Article): ArticleSummary => {
  const { id, version, language, dir, headline, summary, section, firstPublished, imported, wordCount = 0 } = article;
  const [nearest] = article.credit;
  return {
    id,
    version,
    language,
    dir,
    headline,
    ...(summary === undefined ? {} : { summary }),
    ...(section === undefined ? {} : { section }),
    source: {
      slug: article._source ?? 'x',
      name: nearest.name,
      ...(nearest.lang === undefined ? {} : { lang: nearest.lang }),
    },
    ...(firstPublished === undefined ? {} : { firstPublished }),
    imported,
    words: wordCount,
  };
};
