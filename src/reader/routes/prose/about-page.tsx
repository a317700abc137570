import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { PLACES, listAddress } from '#article/locations.ts';
import { nameIn } from '#article/name-in.ts';
import { sourcesQuery } from '../../data/queries.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace, useSiteName } from '../../interface/place-context.ts';
import { Prose } from './prose.tsx';

/** `/about`: what this site is, and whose stories it shows. */
export const AboutPage = () => {
  const { t, language, number } = useInterface();
  const { site } = usePlace();
  const name = useSiteName();
  const { data: sources = [] } = useQuery(sourcesQuery());
  return (
    <Prose title={t('about.title')}>
      <p>{t('about.p1', { site: name })}</p>
      <p>{t('about.p2')}</p>
      <p>{t('about.p3')}</p>
      <p>
        <Link to={PLACES.legal}>{t('footer.legal')}</Link>
      </p>
      {sources.length > 0 && <h2 id="sources">{t('about.sources')}</h2>}
      <ul>
        {sources.map((source) => (
          <li key={source.slug}>
            <Link to={listAddress({ kind: 'source', slug: source.slug }, site.language)}>
              <bdi>{nameIn(source.name, language, site.language)}</bdi>
            </Link>{' '}
            {number(source.count)}
          </li>
        ))}
      </ul>
    </Prose>
  );
};
