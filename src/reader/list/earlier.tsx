import type { ListName, ListPage } from '#article/edition.ts';
import { listAddress } from '#article/locations.ts';
import { Link } from '../ui/link/link.tsx';
import { useInterface } from '../interface/interface-context.ts';
import { usePlace } from '../interface/place-context.ts';
import styles from './earlier.module.css';

/** Links along a list: its pages are numbered from the oldest, so «earlier» counts down. */
export const Earlier = ({ list, page }: { list: ListName; page: ListPage }) => {
  const { t } = useInterface();
  const { site } = usePlace();
  const earlier = page.page === 0 ? page.sealed : page.page - 1;
  const newer = page.page === page.sealed ? 0 : page.page + 1;
  if (earlier === 0 && page.page === 0) return null;
  return (
    <p className={styles.links} data-chrome>
      {page.page !== 0 && <Link to={listAddress(list, site.language, newer)}>{t('list.newer')}</Link>}
      {earlier > 0 && <Link to={listAddress(list, site.language, earlier)}>{t('list.earlier')}</Link>}
    </p>
  );
};
