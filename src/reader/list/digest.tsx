import { useId } from 'react';
import type { ReactNode } from 'react';
import type { ArticleSummary } from '#article/edition.ts';
import { LineLabel } from '../ui/line-label.tsx';
import { HeadlineLink } from './headline-link.tsx';
import styles from './digest.module.css';

/** A few headlines under one label, each with its source. */
export const Digest = ({ title, articles }: { title: ReactNode; articles: readonly ArticleSummary[] }) => {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} data-chrome>
        <LineLabel weight="ink">{title}</LineLabel>
      </h2>
      <ul className={styles.digest}>
        {articles.map((article) => (
          <li key={article.id}>
            <HeadlineLink article={article} />
            <small>
              <bdi lang={article.source.lang ?? article.language}>{article.source.name}</bdi>
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
};
