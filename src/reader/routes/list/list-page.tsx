import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ListName } from '#article/edition.ts';
import { listQuery } from '../../data/queries.ts';
import { problemKind } from '../../data/reading-problem.ts';
import type { Filter } from '../../filters/use-filters.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePageTitle } from '../../interface/use-page-title.ts';
import { ProblemState } from '../../states/problem-state.tsx';
import { LineLabel } from '../../ui/line-label.tsx';
import { Message } from '../../ui/message.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { NarrowableList } from './narrowable-list.tsx';
import { WholeList } from './whole-list.tsx';
import styles from './list-page.module.css';

type Props = {
  readonly list: ListName;
  /** 0 for the newest, else the number of a sealed page. */
  readonly page: number;
  readonly title: string;
  /** What the stories can be narrowed by, from the newest page on. */
  readonly filters?: readonly Filter[];
  /** What the page says of the section or source besides its name. */
  readonly children?: ReactNode;
};

/** The name of a list on its line, and at the end of that how many stories it has. */
const Head = ({ name, total }: { name: string; total: number | undefined }) => {
  const { t } = useInterface();
  return (
    <div className={styles.head}>
      <h1 className={styles.title} tabIndex={-1}>
        <LineLabel>
          <bdi>{name}</bdi>
        </LineLabel>
      </h1>
      {total !== undefined && <p>{t('list.count', { count: total })}</p>}
    </div>
  );
};

/** One page of a list under its name. */
export const ListPageView = ({ list, page, title, filters = [], children }: Props) => {
  const { t, number } = useInterface();
  const { data, error, refetch } = useQuery(listQuery(list, page));
  const name = page === 0 ? title : `${title} · ${t('list.page', { page: number(page) })}`;
  usePageTitle(name);
  if (data === undefined && error === null) return <Skeleton label={t('state.loading')} />;
  if (data === undefined) return <ProblemState kind={problemKind(error)} onRetry={() => void refetch()} />;
  if (data.items.length === 0)
    return (
      <Message label={title} title={t('list.empty.title')}>
        <p>{t('list.empty.text')}</p>
      </Message>
    );
  return (
    <div className={styles.list}>
      <div data-chrome>
        <Head name={name} total={data.total} />
        {children}
      </div>
      {page === 0 ? <NarrowableList list={list} page={data} names={filters} /> : <WholeList list={list} page={data} />}
    </div>
  );
};
