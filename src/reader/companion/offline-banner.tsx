import { PLACES } from '#article/locations.ts';
import { Link } from '../ui/link/link.tsx';
import { useOffline } from '../data/connection.ts';
import { useInterface } from '../interface/interface-context.ts';
import { Icon } from '../ui/marks/icon.tsx';
import styles from './offline-banner.module.css';

/** Under the header for as long as the site cannot be reached: what that means, and where to go. */
export const OfflineBanner = () => {
  const { t } = useInterface();
  const offline = useOffline();
  return (
    <div role="status" data-chrome>
      {offline && (
        <p className={styles.banner}>
          <Icon name="offline" />
          {t('offline.banner')}
          <Link to={PLACES.saved}>{t('offline.savedLink')}</Link>
        </p>
      )}
    </div>
  );
};
