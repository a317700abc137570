import type { ArticleSummary } from './edition.ts';

/** The time a row shows and lists sort by: a date in the future cannot pin a story to the top. */
export const shownTime = ({ firstPublished, imported }: Pick<ArticleSummary, 'firstPublished' | 'imported'>): string =>
  firstPublished !== undefined && firstPublished < imported ? firstPublished : imported;
