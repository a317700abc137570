import type { Article } from '#article/article.ts';
import { cardFile } from '#article/locations.ts';
import type { Site } from '#article/site.ts';
import type { SiteFolder } from '../site-folder.ts';
import { cardMark, cardOf } from './card.ts';
import type { DrawCard } from './draw-card.ts';

/**
 * Publishes the preview card of an article, drawn only when it would show something else than before.
 *
 * @returns its address; undefined where the site has no origin, for messengers take absolute addresses only
 */
export const putCard = async (
  folder: SiteFolder,
  draw: DrawCard,
  { article, site }: { readonly article: Article; readonly site: Site },
): Promise<string | undefined> => {
  if (site.origin === undefined) return undefined;
  const card = cardOf(article, site);
  const path = cardFile(article.id, cardMark(card));
  if (!(await folder.keep(path))) await folder.put(path, await draw(card));
  return path;
};
