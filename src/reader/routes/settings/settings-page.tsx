import { useLocation } from 'react-router-dom';
import { useInterface } from '../../interface/interface-context.ts';
import { usePageTitle } from '../../interface/use-page-title.ts';
import { SettingsForm } from '../../settings/settings-form.tsx';
import { LineLabel } from '../../ui/line-label.tsx';
import styles from './settings-page.module.css';

/** `/settings`: the sheet's contents as a page of their own, to be linked and used without an overlay; `#keys` is its list of keys. */
export const SettingsPage = () => {
  const { t } = useInterface();
  const { hash, key } = useLocation();
  usePageTitle(t('settings.title'));
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} data-chrome>
        <LineLabel weight="ink">{t('settings.title')}</LineLabel>
      </h1>
      <noscript>
        <p>{t('settings.needsScript')}</p>
      </noscript>
      <SettingsForm keysAsked={hash === '#keys' ? key : undefined} />
    </div>
  );
};
