import { PLACES } from '#article/locations.ts';
import { Link } from '../../ui/link/link.tsx';
import { useInterface } from '../../interface/interface-context.ts';
import { useSiteName } from '../../interface/place-context.ts';
import { Prose } from './prose.tsx';

/** `/legal`: the site's notice, and the way to have a story taken down. */
export const LegalPage = () => {
  const { t } = useInterface();
  const name = useSiteName();
  return (
    <Prose title={t('legal.title')}>
      <p>{t('legal.p1', { site: name })}</p>
      <p>{t('legal.p2')}</p>
      <p>
        <Link to={PLACES.takedown}>{t('legal.takedown.title')}</Link>
      </p>
    </Prose>
  );
};
