import { memo } from 'react';
import { listAddress } from '#article/locations.ts';
import { nameIn } from '#article/name-in.ts';
import { Link } from '../ui/link/link.tsx';
import { useInterface } from '../interface/interface-context.ts';
import { usePlace } from '../interface/place-context.ts';
import styles from './section-nav.module.css';

/** Whether the page is one of the list an address names, its first or an earlier one. */
const isOf = (address: string, path: string): boolean => path === address || path.startsWith(`${address}/`);

/**
 * The newest stories and the sections of the edition this page belongs to.
 *
 * @param pathname address of the page that is shown
 */
export const SectionNav = memo(({ pathname }: { pathname: string }) => {
  const { t, language } = useInterface();
  const { site, edition } = usePlace();
  const latest = listAddress({ kind: 'latest', language: edition }, site.language);
  return (
    <nav className={styles.nav} aria-label={t('nav.sections')} data-chrome>
      <Link to={latest} aria-current={pathname === latest ? 'page' : undefined}>
        {t('nav.latest')}
      </Link>
      {site.sections.map(({ slug, name }) => {
        const address = listAddress({ kind: 'section', language: edition, slug }, site.language);
        return (
          <Link key={slug} to={address} aria-current={isOf(address, pathname) ? 'page' : undefined}>
            {nameIn(name, language, site.language)}
          </Link>
        );
      })}
    </nav>
  );
});
