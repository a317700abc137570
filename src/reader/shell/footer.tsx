import { memo } from 'react';
import { PLACES, feedAddress, listAddress } from '#article/locations.ts';
import { Link } from '../ui/link/link.tsx';
import { useInterface } from '../interface/interface-context.ts';
import { usePlace, useSiteName } from '../interface/place-context.ts';
import { LANGUAGES } from '../language/languages.ts';
import { useRoot } from '../root/root-context.ts';
import { switchLanguage } from '../settings/switch-language.ts';
import styles from './footer.module.css';

/** Each language by its own name. A link to that edition where there is one; with script a switch in place. */
const LanguageLinks = () => {
  const { t, language } = useInterface();
  const { site } = usePlace();
  return (
    <nav aria-label={t('nav.languages')} className={styles.languages}>
      <ul>
        {LANGUAGES.map(({ tag, name, direction }) => (
          <li key={tag} data-needs-script={site.editions.includes(tag) ? undefined : ''}>
            <Link
              to={
                site.editions.includes(tag)
                  ? listAddress({ kind: 'latest', language: tag }, site.language)
                  : PLACES.settings
              }
              lang={tag}
              dir={direction}
              hrefLang={tag}
              aria-current={tag === language ? 'true' : undefined}
              onClick={(event) => {
                // Who asks for a new tab wants the edition.
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                void switchLanguage(tag);
              }}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** The same under every page. */
export const Footer = memo(() => {
  const { t } = useInterface();
  const { site, edition } = usePlace();
  const root = useRoot();
  const name = useSiteName();
  return (
    <footer className={styles.footer}>
      <div className={styles.columns}>
        <div data-chrome>
          <p>{t('footer.republish', { site: name })}</p>
          <ul>
            <li>
              <Link to={PLACES.about}>{t('footer.about')}</Link>
            </li>
            <li>
              <Link to={PLACES.legal}>{t('footer.legal')}</Link>
            </li>
            <li>
              <Link to={PLACES.sources}>{t('footer.sources')}</Link>
            </li>
            <li>
              <a href={root + feedAddress({ kind: 'latest', language: edition }, site.language, 'rss')}>
                {t('footer.rss')}
              </a>
            </li>
            <li data-needs-script>
              <Link to={`${PLACES.settings}#keys`}>{t('footer.shortcuts')}</Link>
            </li>
          </ul>
        </div>
        <LanguageLinks />
      </div>
    </footer>
  );
});
