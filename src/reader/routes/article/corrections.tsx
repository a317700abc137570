import type { Article, HistoryEntry } from '#article/article.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { LineLabel } from '../../ui/line-label.tsx';
import styles from './corrections.module.css';

const isTold = ({ kind }: HistoryEntry): boolean => kind !== 'published' && kind !== 'update';

/** What was corrected, when, and in the source's words; nothing for a story that was not. */
export const Corrections = ({ article }: { article: Article }) => {
  const { t, date } = useInterface();
  const told = (article.history ?? []).filter(isTold);
  if (told.length === 0) return null;
  return (
    <section className={styles.corrections}>
      <h2 data-chrome>
        <LineLabel weight="thin">{t('article.corrections')}</LineLabel>
      </h2>
      <ul>
        {told.map(({ at, kind, note }, place) => (
          <li key={place}>
            <p data-chrome>
              <b>{t(`history.${kind}`)}</b> <time dateTime={at}>{date(at, 'full-time')}</time>
            </p>
            {note !== undefined && (
              <p lang={article.language} dir={article.dir}>
                {note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
