import { useInfiniteQuery } from '@tanstack/react-query';
import type { ListName } from '#article/edition.ts';
import type { Filters } from '../../filters/use-filters.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { narrowedQuery } from '../../list/narrowed-query.ts';
import { Wire } from '../../list/wire.tsx';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './narrowed-list.module.css';

/** How many stories stand here, said to a screen reader too; or that there are none. */
const Outcome = ({ count, isWhole }: { count: number | undefined; isWhole: boolean }) => {
  const { t } = useInterface();
  const none = isWhole ? t('list.none') : t('list.noneYet');
  return (
    <p className={styles.outcome} role="status">
      {count !== undefined && (count === 0 ? none : t('list.count', { count }))}
    </p>
  );
};

/** Goes further back; the same button tries again what failed. */
const GoOn = ({ hasFailed, onPress }: { hasFailed: boolean; onPress: () => void }) => {
  const { t } = useInterface();
  return (
    <p className={styles.more}>
      <Button look="ghost" onPress={onPress}>
        {t(hasFailed ? 'list.earlierFailed' : 'list.earlier')}
      </Button>
    </p>
  );
};

/** The stories of a list that its filters let pass, the newest first. */
export const NarrowedList = ({ list, filters }: { list: ListName; filters: Filters }) => {
  const { t } = useInterface();
  const { data, isError, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(narrowedQuery(list, filters));
  const stories = data?.pages.flatMap((stretch) => stretch.stories);
  return (
    <>
      <Outcome count={stories?.length} isWhole={!hasNextPage} />
      {stories === undefined ? !isError && <Skeleton label={t('state.loading')} /> : <Wire articles={stories} />}
      {(hasNextPage || isError) && (
        <GoOn hasFailed={isError} onPress={() => void (data === undefined ? refetch() : fetchNextPage())} />
      )}
    </>
  );
};
