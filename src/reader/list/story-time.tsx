import type { ArticleSummary } from '#article/edition.ts';
import { shownTime } from '#article/shown-time.ts';
import { relativeTime } from '#text/relative-time.ts';
import { useNow } from '../interface/clock.ts';
import { useInterface } from '../interface/interface-context.ts';

/** When a story came: «۱۴ دقیقه پیش» within a day, else its date. */
export const StoryTime = ({ article }: { article: ArticleSummary }) => {
  const { language, numerals, date } = useInterface();
  const now = useNow();
  const time = shownTime(article);
  const ago = now === undefined ? undefined : relativeTime(time, now, { language, numerals });
  return (
    <time dateTime={time} data-chrome>
      {ago ?? date(time, 'date')}
    </time>
  );
};
