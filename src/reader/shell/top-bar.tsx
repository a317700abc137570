import { memo } from 'react';
import { useNavigate } from 'react-router-dom';
import { PLACES, listAddress } from '#article/locations.ts';
import { Link } from '../ui/link/link.tsx';
import { useInterface } from '../interface/interface-context.ts';
import { usePlace, useSiteName } from '../interface/place-context.ts';
import { SettingsLink } from '../settings/settings-opener.tsx';
import { Icon } from '../ui/marks/icon.tsx';
import { IconLink } from '../ui/icon-button.tsx';
import { Wordmark } from '../ui/marks/wordmark.tsx';
import { SectionNav } from './section-nav.tsx';
import styles from './top-bar.module.css';

/** Back to where the reader came from; a plain link to the newest stories for one who came from outside. */
const BackLink = ({ home }: { home: string }) => {
  const { t } = useInterface();
  const navigate = useNavigate();
  const goBack = (event: React.MouseEvent): void => {
    const came: unknown = Reflect.get(Object(history.state), 'idx');
    if (typeof came !== 'number' || came === 0) return;
    event.preventDefault();
    navigate(-1);
  };
  return (
    <Link className={styles.back} to={home} aria-label={t('nav.back')} onClick={goBack} data-chrome>
      <Icon name="back" />
    </Link>
  );
};

/** Stays at the top: whose site this is, where one may go, and the reader's tools. */
export const TopBar = memo(({ pathname, reading }: { pathname: string; reading: boolean }) => {
  const { t, language } = useInterface();
  const { site, edition } = usePlace();
  const name = useSiteName();
  const home = listAddress({ kind: 'latest', language: edition }, site.language);
  return (
    <header className={styles.bar}>
      <div className={styles.row} data-reading={reading ? '' : undefined}>
        {reading && <BackLink home={home} />}
        <Link className={styles.mark} to={home} aria-label={name} data-gives-way="">
          <Wordmark />
          {language === 'en' && (
            <span className={styles.latin} aria-hidden="true">
              {name}
            </span>
          )}
        </Link>
        <div className={styles.nav} data-gives-way="always">
          <SectionNav pathname={pathname} />
        </div>
        <div className={styles.tools} data-chrome>
          <IconLink icon="search" label={t('nav.search')} to={PLACES.search} />
          <span className={styles.spare}>
            <IconLink icon="bookmark" label={t('nav.saved')} to={PLACES.saved} />
            <SettingsLink />
          </span>
        </div>
      </div>
    </header>
  );
});
