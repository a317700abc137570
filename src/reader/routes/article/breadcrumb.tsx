import { listAddress } from '#article/locations.ts';
import { Link } from '../../ui/link/link.tsx';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace, useSectionName } from '../../interface/place-context.ts';
import { Icon } from '../../ui/marks/icon.tsx';
import { LineLabel } from '../../ui/line-label.tsx';
import { SectionLink } from '../../list/section-link.tsx';
import styles from './breadcrumb.module.css';

/** «خانه ‹ جهان ━━»: the line of the brand; two levels, or home alone where the section is not known. */
export const Breadcrumb = ({ section }: { section: string | undefined }) => {
  const { t } = useInterface();
  const { site, edition } = usePlace();
  const sectionName = useSectionName();
  const isKnown = section !== undefined && sectionName(section) !== undefined;
  return (
    <nav className={styles.path} aria-label={t('nav.path')} data-chrome>
      <LineLabel>
        <Link to={listAddress({ kind: 'latest', language: edition }, site.language)}>{t('nav.home')}</Link>
        {isKnown && (
          <>
            <Icon name="chevron" small />
            <SectionLink slug={section} />
          </>
        )}
      </LineLabel>
    </nav>
  );
};
