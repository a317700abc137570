import type { ReactNode } from 'react';
import type { ArticleSummary } from '#article/edition.ts';
import { listAddress } from '#article/locations.ts';
import { Link } from '../ui/link/link.tsx';
import { usePlace } from '../interface/place-context.ts';
import { MetaLine } from '../ui/meta-line.tsx';

/** Source first, then whatever else is known. */
export const MetaStrip = ({ article, children }: { article: ArticleSummary; children?: ReactNode }) => {
  const { site } = usePlace();
  const { slug, name, lang } = article.source;
  return (
    <MetaLine>
      <Link to={listAddress({ kind: 'source', slug }, site.language)}>
        <bdi lang={lang ?? article.language}>{name}</bdi>
      </Link>
      {children}
    </MetaLine>
  );
};
