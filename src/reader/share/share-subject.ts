import type { ArticleSummary } from '#article/edition.ts';
import { articleAddress } from '#article/locations.ts';
import type { Site } from '#article/site.ts';
import { SITE_ROOT } from '../root/site-root.ts';

/** What is given away: a story, or some words of it. */
export type ShareSubject = {
  readonly article: ArticleSummary;
  /** Absolute address, for a quotation with the place in the text. */
  readonly url: string;
  /** The words quoted, as the article has them, without marks. */
  readonly quote?: string;
};

/** The story's lasting address, without anything of this reader in it. On a mirror it names the site itself. */
export const storyUrl = (site: Pick<Site, 'origin'>, id: string): string =>
  `${site.origin ?? location.origin + SITE_ROOT}${articleAddress(id)}`;
