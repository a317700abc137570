import { Link } from 'react-router-dom';
import type { ArticleSummary } from '#article/edition.ts';
import { articleAddress } from '#article/locations.ts';
import styles from './headline-link.module.css';

/**
 * A headline in its own language and direction, set in the direction of the list around it. An
 * isolate, so that a Latin word at its start or end stays where its sentence has it.
 */
export const HeadlineLink = ({ article }: { article: ArticleSummary }) => (
  <Link className={styles.link} to={articleAddress(article.id)}>
    <bdi lang={article.language} dir={article.dir}>
      {article.headline}
    </bdi>
  </Link>
);
