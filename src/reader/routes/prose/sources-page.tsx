import { useQuery } from '@tanstack/react-query';
import { listAddress } from '#article/locations.ts';
import { nameIn } from '#article/name-in.ts';
import type { Source } from '#article/site.ts';
import { Link } from '../../ui/link/link.tsx';
import { sourcesQuery } from '../../data/queries.ts';
import { problemKind } from '../../data/reading-problem.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace } from '../../interface/place-context.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { ProblemState } from '../../states/problem-state.tsx';
import { Icon } from '../../ui/marks/icon.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { Prose } from './prose.tsx';
import styles from './sources-page.module.css';

const SourceRow = ({ source }: { source: Source }) => {
  const { t, language } = useInterface();
  const { site } = usePlace();
  const name = nameIn(source.name, language, site.language);
  const writes = LANGUAGES.find(({ tag }) => tag === source.language);
  return (
    <li>
      <Link to={listAddress({ kind: 'source', slug: source.slug }, site.language)}>
        <bdi>{name}</bdi>
      </Link>
      <span>{t('list.count', { count: source.count })}</span>
      {writes !== undefined && (
        <span lang={writes.tag} dir={writes.direction}>
          {writes.name}
        </span>
      )}
      {source.home !== undefined && (
        <a className={styles.home} href={source.home} rel="noopener">
          {t('list.sourceSite')}
          <VisuallyHidden>
            : <bdi>{name}</bdi>
          </VisuallyHidden>
          <Icon name="external" small />
        </a>
      )}
    </li>
  );
};

/** `/sources`: whose stories the site shows, how many, and where each source is at home. */
export const SourcesPage = () => {
  const { t } = useInterface();
  const { data: sources, error, refetch } = useQuery(sourcesQuery());
  if (sources === undefined && error === null) return <Skeleton label={t('state.loading')} />;
  if (sources === undefined) return <ProblemState kind={problemKind(error)} onRetry={() => void refetch()} />;
  return (
    <Prose title={t('about.sources')}>
      <p>{t(sources.length === 0 ? 'sources.none' : 'sources.text')}</p>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <SourceRow key={source.slug} source={source} />
        ))}
      </ul>
    </Prose>
  );
};
