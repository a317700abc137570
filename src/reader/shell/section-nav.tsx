import { NavLink } from 'react-router-dom';
import { listAddress } from '#article/locations.ts';
import { nameIn } from '#article/name-in.ts';
import { useInterface } from '../interface/interface-context.ts';
import { usePlace } from '../interface/place-context.ts';
import styles from './section-nav.module.css';

/** The newest stories and the sections of the edition this page belongs to. */
export const SectionNav = () => {
  const { t, language } = useInterface();
  const { site, edition } = usePlace();
  return (
    <nav className={styles.nav} aria-label={t('nav.sections')} data-chrome>
      <NavLink to={listAddress({ kind: 'latest', language: edition }, site.language)} end>
        {t('nav.latest')}
      </NavLink>
      {site.sections.map(({ slug, name }) => (
        <NavLink key={slug} to={listAddress({ kind: 'section', language: edition, slug }, site.language)}>
          {nameIn(name, language, site.language)}
        </NavLink>
      ))}
    </nav>
  );
};
