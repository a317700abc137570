import { useId } from 'react';
import type { ArticleSummary } from '#article/edition.ts';
import { LineLabel } from '../ui/line-label.tsx';
import { useDayGroups } from './use-day-groups.ts';
import { WireRow } from './wire-row.tsx';
import styles from './wire.module.css';

/** «خط خبر»: stories on a time rail, grouped by day of the reader's calendar. */
export const Wire = ({ title, articles }: { title?: string | undefined; articles: readonly ArticleSummary[] }) => {
  const id = useId();
  const days = useDayGroups(articles);
  if (articles.length === 0) return null;
  // Levels of headings follow from what stands above: the title of the wire, or that of the page.
  const [Day, headline] = title === undefined ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const);
  return (
    <section className={styles.wire} aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <h2 id={id} data-chrome>
          <LineLabel weight="ink">{title}</LineLabel>
        </h2>
      )}
      {days.map(({ name, stories }) => (
        <div key={name}>
          <Day className={styles.day} data-chrome>
            {name}
          </Day>
          <ol>
            {stories.map((article) => (
              <WireRow key={article.id} article={article} heading={headline} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
};
