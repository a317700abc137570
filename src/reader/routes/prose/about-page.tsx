import { PLACES } from '#article/locations.ts';
import { Link } from '../../ui/link/link.tsx';
import { useInterface } from '../../interface/interface-context.ts';
import { useSiteName } from '../../interface/place-context.ts';
import { Prose } from './prose.tsx';

/** `/about`: what this site is, and where to read whose stories it shows. */
export const AboutPage = () => {
  const { t } = useInterface();
  const name = useSiteName();
  return (
    <Prose title={t('about.title')}>
      <p>{t('about.p1', { site: name })}</p>
      <p>{t('about.p2')}</p>
      <p>{t('about.p3')}</p>
      <ul>
        <li>
          <Link to={PLACES.sources}>{t('about.sources')}</Link>
        </li>
        <li>
          <Link to={PLACES.legal}>{t('footer.legal')}</Link>
        </li>
      </ul>
    </Prose>
  );
};
