import type { Article } from '#article/article.ts';
import { readingMinutes } from '#text/reading-minutes.ts';
import { useInterface } from '../interface/interface-context.ts';

/** How long a quiet reader needs; nothing where the publisher did not count the words. */
export const ReadingTime = ({ article }: { article: Article }) => {
  const { t } = useInterface();
  if (article.wordCount === undefined) return null;
  return <span>{t('article.minutes', { count: readingMinutes(article.wordCount, article.language) })}</span>;
};
