import type { ArticleSummary } from '#article/edition.ts';

const MOST_SECTIONS = 2;
const MOST_STORIES = 3;

/** The sections with most stories of a list, and the newest stories of each, in the list's order. */
export const sectionDigests = (
  articles: readonly ArticleSummary[],
): readonly { slug: string; stories: readonly ArticleSummary[] }[] => {
  const bySection = new Map<string, ArticleSummary[]>();
  for (const article of articles) {
    if (article.section === undefined) continue;
    bySection.set(article.section, [...(bySection.get(article.section) ?? []), article]);
  }
  return [...bySection]
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, MOST_SECTIONS)
    .map(([slug, stories]) => ({ slug, stories: stories.slice(0, MOST_STORIES) }));
};
