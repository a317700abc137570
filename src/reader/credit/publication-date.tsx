import type { Article } from '#article/article.ts';
import { withDigits } from '#text/digits.ts';
import { offsetFromUtc } from '#text/format-date.ts';
import { useInterface } from '../interface/interface-context.ts';
import { usePlace } from '../interface/place-context.ts';
import { secondCalendar } from '../interface/second-calendar.ts';
import styles from './publication-date.module.css';

/** The zone of a reader whose clock is not that of the site at this instant; the site's own goes without saying. */
const OwnZone = ({ at }: { at: string }) => {
  const { timeZone, numerals } = useInterface();
  const { site } = usePlace();
  if (timeZone === site.timeZone) return null;
  const offset = offsetFromUtc(at, timeZone);
  if (offset === offsetFromUtc(at, site.timeZone)) return null;
  return (
    <>
      {' '}
      <bdi className={styles.zone} dir="ltr">
        {withDigits(offset, numerals)}
      </bdi>
    </>
  );
};

const Known = ({ at, note }: { at: string; note: string | undefined }) => {
  const spoken = useInterface();
  const { date } = spoken;
  return (
    <>
      <time className={styles.date} dateTime={at}>
        {date(at, 'full-time')}
        <OwnZone at={at} />
      </time>
      <span className={styles.other}>{date(at, 'date', secondCalendar(spoken))}</span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </>
  );
};

/**
 * When the source published, and how that is known. A source that gave no date is a normal case: the
 * reader is told so, and when we received the story.
 */
export const PublicationDate = ({ article }: { article: Article }) => {
  const { t, date } = useInterface();
  const { firstPublished, imported, dateBasis } = article;
  if (firstPublished === undefined || dateBasis === 'imported')
    return (
      <>
        <span className={styles.date}>{t('article.date.missing')}</span>
        <time className={styles.note} dateTime={imported}>
          {t('article.date.received', { date: date(imported, 'date') })}
        </time>
      </>
    );
  return <Known at={firstPublished} note={dateBasis === 'clamped' ? t('article.date.clamped') : undefined} />;
};
