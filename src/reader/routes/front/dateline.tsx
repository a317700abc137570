import { useNow } from '../../interface/clock.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { secondCalendar } from '../../interface/second-calendar.ts';
import styles from './dateline.module.css';

/**
 * Today in the reader's calendar and in the other one, and when the list last grew. Before the app
 * runs the page cannot know today: it shows the day of its newest story.
 */
export const Dateline = ({ updated }: { updated: string | undefined }) => {
  const spoken = useInterface();
  const { t, date } = spoken;
  const today = useNow() ?? updated;
  if (today === undefined) return null;
  return (
    <p className={styles.dateline} data-chrome>
      <b>{date(today, 'full')}</b>
      <span>{date(today, 'date', secondCalendar(spoken))}</span>
      {updated !== undefined && (
        <span className={styles.updated}>
          <time dateTime={updated}>{t('home.updated', { time: date(updated, 'clock') })}</time>
        </span>
      )}
    </p>
  );
};
