import { useInterface } from '../interface/interface-context.ts';
import { Icon } from '../ui/marks/icon.tsx';
import styles from './source-link.module.css';

/** The way to the original. A followed link: it is the credit. Nothing where no address is known. */
export const SourceLink = ({ canonical }: { canonical: string | undefined }) => {
  const { t } = useInterface();
  if (canonical === undefined) return null;
  return (
    <a className={styles.link} href={canonical} rel="noopener">
      {`${t('article.original')} `}
      <Icon name="external" small />
    </a>
  );
};
