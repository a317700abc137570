import type { Article } from '#article/article.ts';
import type { SiteConfiguration } from '#article/site.ts';
import type { SourceOf } from './find-source.ts';

type Repair = SiteConfiguration['sources'][number]['repair'];

/** Finds what the operator wants to be done about damaged texts of an article's source; undefined where nothing is said. */
export const makeRepairOf =
  ({ sources }: SiteConfiguration, sourceOf: SourceOf) =>
  ({ credit: [nearest] }: Article): Repair => {
    const slug = sourceOf(nearest.name);
    return sources.find((source) => source.slug === slug)?.repair;
  };
