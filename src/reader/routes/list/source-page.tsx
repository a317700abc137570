import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { nameIn } from '#article/name-in.ts';
import type { Source } from '#article/site.ts';
import { asExtra, listQuery, sourcesQuery } from '../../data/queries.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace, useSiteName } from '../../interface/place-context.ts';
import { ProblemState } from '../../states/problem-state.tsx';
import { Icon } from '../../ui/marks/icon.tsx';
import { ListPageView } from './list-page.tsx';
import { usePageNumber } from './use-page-number.ts';
import styles from './source-page.module.css';

const SourceSite = ({ home }: { home: string }) => {
  const { t } = useInterface();
  return (
    <a href={home} rel="noopener">
      {t('list.sourceSite')} <Icon name="external" small />
    </a>
  );
};

/** Name of a source: the site's, else as the stories on the page are credited. */
const useSourceName = (slug: string, page: number | undefined, source: Source | undefined): string => {
  const { language } = useInterface();
  const { site } = usePlace();
  const { data: shown } = useQuery(listQuery({ kind: 'source', slug }, page));
  return source === undefined ? (shown?.items[0]?.source.name ?? '') : nameIn(source.name, language, site.language);
};

/** `/src/<slug>`: everything of one source, with the way to its own site and what we are to it. */
export const SourcePage = () => {
  const { slug = '' } = useParams();
  const { t } = useInterface();
  const site = useSiteName();
  const page = usePageNumber();
  const { data: sources } = useQuery(asExtra(sourcesQuery()));
  const source = sources?.find((one) => one.slug === slug);
  const name = useSourceName(slug, page, source);
  if (page === undefined) return <ProblemState kind="not-found" />;
  return (
    <ListPageView list={{ kind: 'source', slug }} page={page} title={name} filters={['section', 'lang', 'time']}>
      {page === 0 && (
        <div className={styles.about}>
          <p>{t('list.sourceNote', { site })}</p>
          {source?.home !== undefined && <SourceSite home={source.home} />}
        </div>
      )}
    </ListPageView>
  );
};
