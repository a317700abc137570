import type { ListName, ListPage } from '#article/edition.ts';
import { feedAddress, listId } from '#article/locations.ts';
import { FilterBar } from '../../filters/filter-bar.tsx';
import { useFilters } from '../../filters/use-filters.ts';
import type { Filter } from '../../filters/use-filters.ts';
import { FollowButton } from '../../followed/follow-button.tsx';
import { askedOf } from '../../followed/followed.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace } from '../../interface/place-context.ts';
import { useRoot } from '../../root/root-context.ts';
import { NarrowedList } from './narrowed-list.tsx';
import { WholeList } from './whole-list.tsx';
import styles from './narrowable-list.module.css';

type Props = {
  readonly list: ListName;
  /** The newest page. */
  readonly page: ListPage;
  readonly names: readonly Filter[];
};

/** The newest stories of a list, or those of the whole list that its address asks for; and how to follow it. */
export const NarrowableList = ({ list, page, names }: Props) => {
  const { t } = useInterface();
  const { site } = usePlace();
  const root = useRoot();
  const filters = useFilters();
  const asked = askedOf((name) => (name === 'q' ? '' : filters.filter(name)));
  return (
    <>
      <div className={styles.tools} data-chrome>
        <FilterBar names={names} filters={filters} />
        <div className={styles.ways}>
          <FollowButton list={listId(list)} asked={asked} updated={page.updated} />
          <a href={root + feedAddress(list, site.language, 'rss')}>{t('footer.rss')}</a>
        </div>
      </div>
      {filters.isFiltered ? <NarrowedList list={list} filters={filters} /> : <WholeList list={list} page={page} />}
    </>
  );
};
