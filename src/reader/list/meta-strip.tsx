import { Link } from 'react-router-dom';
import type { ReactNode } from 'react';
import type { ArticleSummary } from '#article/edition.ts';
import { listAddress } from '#article/locations.ts';
import { usePlace } from '../interface/place-context.ts';
import styles from './meta-strip.module.css';

/** Source first, then whatever else is known; a missing part takes its separator with it. */
export const MetaStrip = ({ article, children }: { article: ArticleSummary; children?: ReactNode }) => {
  const { site } = usePlace();
  const { slug, name, lang } = article.source;
  return (
    <p className={styles.meta}>
      <Link className={styles.source} to={listAddress({ kind: 'source', slug }, site.language)}>
        <bdi lang={lang ?? article.language}>{name}</bdi>
      </Link>
      {children}
    </p>
  );
};
