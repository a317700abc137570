import type { Article } from '#article/article.ts';
import { shownTime } from '#article/shown-time.ts';
import type { SearchDocument } from '#search/build/draft.ts';
import { truncate } from '#text/truncate.ts';
import { bodyText } from '../editing/block-text.ts';

/** Characters of an extract: two lines of a result. */
const EXTRACT = 140;

const captionsOf = ({ lead, body }: Article): string[] =>
  [lead, ...body].flatMap((block) =>
    block?.type === 'image' ? [block.alt ?? '', (block.caption ?? []).map(({ t }) => t).join('')] : [],
  );

/**
 * An article as the search index wants it: every word a reader sees, and what an answer shows. The
 * extract is the summary, else the beginning of the body.
 *
 * @param source slug of the source
 */
export const searchDocument = (article: Article, source: string): SearchDocument => {
  const { id, version, language, headline, kicker, summary, by, keywords = [], section = '' } = article;
  const body = bodyText(article.body);
  const texts = [headline, kicker, summary, by, ...keywords, body, ...captionsOf(article)];
  return {
    row: {
      ...{ id, version, language, headline, source, section },
      extract: truncate((summary ?? body).replace(/\s+/g, ' ').trim(), EXTRACT),
      time: Math.floor(Date.parse(shownTime(article)) / 1000),
    },
    text: texts.filter((text) => text !== undefined && text !== '').join('\n'),
  };
};
