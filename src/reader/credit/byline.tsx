import type { Article } from '#article/article.ts';
import { listAddress } from '#article/locations.ts';
import { Link } from '../ui/link/link.tsx';
import { useInterface } from '../interface/interface-context.ts';
import { usePlace } from '../interface/place-context.ts';
import { PublicationDate } from './publication-date.tsx';
import { ReadingTime } from './reading-time.tsx';
import { SourceLink } from './source-link.tsx';
import { OrderedText } from '../ui/ordered-text.tsx';
import styles from './byline.module.css';

/** Whose story this is and when it was published, beside the headline. */
export const Byline = ({ article }: { article: Article }) => {
  const { t } = useInterface();
  const { site } = usePlace();
  const [nearest] = article.credit;
  const { _source: source, by, language, dir } = article;
  const credit = t('article.via', { source: nearest.name });
  return (
    <div className={styles.byline} data-chrome>
      <p className={styles.source}>
        {source === undefined ? (
          credit
        ) : (
          <Link to={listAddress({ kind: 'source', slug: source }, site.language)}>{credit}</Link>
        )}
        {by !== undefined && (
          <span className={styles.by}>
            <bdi lang={language} dir={dir}>
              <OrderedText text={by} />
            </bdi>
          </span>
        )}
      </p>
      <SourceLink canonical={article.canonical} />
      <div className={styles.date}>
        <PublicationDate article={article} />
        <ReadingTime article={article} />
      </div>
    </div>
  );
};
