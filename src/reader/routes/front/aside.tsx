import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ArticleSummary } from '#article/edition.ts';
import { listAddress } from '#article/locations.ts';
import { nameIn } from '#article/name-in.ts';
import { Link } from '../../ui/link/link.tsx';
import { asExtra, sourcesQuery } from '../../data/queries.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace } from '../../interface/place-context.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { Digest } from '../../list/digest.tsx';
import { SectionLink } from '../../list/section-link.tsx';
import { LineLabel } from '../../ui/line-label.tsx';
import { sectionDigests } from './section-digests.ts';
import styles from './aside.module.css';

const Chips = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2 data-chrome>
      <LineLabel weight="ink">{title}</LineLabel>
    </h2>
    <ul className={styles.chips}>{children}</ul>
  </section>
);

const SourceChips = () => {
  const { t, language, number } = useInterface();
  const { site } = usePlace();
  const { data: sources = [] } = useQuery(asExtra(sourcesQuery()));
  if (sources.length === 0) return null;
  return (
    <Chips title={t('home.sources')}>
      {sources.map(({ slug, name, count }) => (
        <li key={slug}>
          <Link to={listAddress({ kind: 'source', slug }, site.language)} data-chrome>
            <bdi>{nameIn(name, language, site.language)}</bdi> <span>{number(count)}</span>
          </Link>
        </li>
      ))}
    </Chips>
  );
};

const EditionChips = () => {
  const { t } = useInterface();
  const { site, edition } = usePlace();
  const others = LANGUAGES.filter(({ tag }) => tag !== edition && site.editions.includes(tag));
  if (others.length === 0) return null;
  return (
    <Chips title={t('home.editions')}>
      {others.map(({ tag, name, direction }) => (
        <li key={tag}>
          <Link
            to={listAddress({ kind: 'latest', language: tag }, site.language)}
            lang={tag}
            dir={direction}
            hrefLang={tag}
          >
            {name}
          </Link>
        </li>
      ))}
    </Chips>
  );
};

/** Beside the wire: the sections with most news, the sources, the other editions. */
export const Aside = ({ articles }: { articles: readonly ArticleSummary[] }) => (
  <div className={styles.aside}>
    {sectionDigests(articles).map(({ slug, stories }) => (
      <Digest key={slug} title={<SectionLink slug={slug} />} articles={stories} />
    ))}
    <SourceChips />
    <EditionChips />
  </div>
);
