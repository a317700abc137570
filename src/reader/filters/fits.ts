import type { ArticleSummary } from '#article/edition.ts';
import { shownTime } from '#article/shown-time.ts';
import { primaryLanguage } from '#text/direction.ts';
import type { Narrowing } from './use-filters.ts';

/** A row stands for every source that tells its story. */
const isFrom = ({ source, also = [] }: ArticleSummary, slug: string): boolean =>
  source.slug === slug || also.some((one) => one.source.slug === slug);

/** Whether a story is one of those wanted. */
export const fits = (story: ArticleSummary, { section, source, lang, from }: Narrowing): boolean =>
  (section === undefined || story.section === section) &&
  (source === undefined || isFrom(story, source)) &&
  (lang === undefined || primaryLanguage(story.language) === lang) &&
  (from === undefined || Date.parse(shownTime(story)) >= from * 1000);
