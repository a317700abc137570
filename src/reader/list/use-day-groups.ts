import { shownTime } from '#article/shown-time.ts';
import type { ArticleSummary } from '#article/edition.ts';
import { dayDistance } from '#text/calendar.ts';
import { useNow } from '../interface/clock.ts';
import { useInterface } from '../interface/interface-context.ts';

export type DayGroup = {
  /** «امروز», «دیروز», else weekday and date: unique within a list. */
  readonly name: string;
  readonly stories: ArticleSummary[];
};

/** Splits stories by the day they came on in the reader's zone, in the order given. */
export const useDayGroups = (articles: readonly ArticleSummary[]): readonly DayGroup[] => {
  const { t, date, timeZone } = useInterface();
  const now = useNow();
  const dayOf = (time: string): string => {
    const days = now === undefined ? undefined : dayDistance(time, now, timeZone);
    if (days === 0) return t('home.today');
    if (days === 1) return t('home.yesterday');
    return date(time, 'full');
  };
  const groups = new Map<string, ArticleSummary[]>();
  for (const article of articles) {
    const name = dayOf(shownTime(article));
    const stories = groups.get(name);
    if (stories === undefined) groups.set(name, [article]);
    else stories.push(article);
  }
  return [...groups].map(([name, stories]) => ({ name, stories }));
};
