import { useQuery } from '@tanstack/react-query';
import type { ArticleSummary, ListPage } from '#article/edition.ts';
import { listQuery } from '../../data/queries.ts';
import { problemKind } from '../../data/reading-problem.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace } from '../../interface/place-context.ts';
import { usePageTitle } from '../../interface/use-page-title.ts';
import { Earlier } from '../../list/earlier.tsx';
import { Wire } from '../../list/wire.tsx';
import { ProblemState } from '../../states/problem-state.tsx';
import { Message } from '../../ui/message.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { Aside } from './aside.tsx';
import { Dateline } from './dateline.tsx';
import { LeadStory } from './lead-story.tsx';
import { SecondStory } from './second-story.tsx';
import styles from './front-page.module.css';

/** How many stories stand beside the lead. */
const SECONDS = 2;

/** The newest story that has a sentence to stand under its headline leads; else simply the newest. */
const leadOf = (items: readonly ArticleSummary[]): ArticleSummary | undefined =>
  items.slice(0, SECONDS + 1).find(({ summary }) => summary !== undefined) ?? items[0];

const Stories = ({ page }: { page: ListPage }) => {
  const { t } = useInterface();
  const { edition } = usePlace();
  const lead = leadOf(page.items);
  if (lead === undefined)
    return (
      <Message label={t('nav.latest')} title={t('home.empty.title')}>
        <p>{t('home.empty.text')}</p>
      </Message>
    );
  const others = page.items.filter((article) => article !== lead);
  return (
    <>
      <h1 tabIndex={-1}>
        <VisuallyHidden>{t('nav.latest')}</VisuallyHidden>
      </h1>
      <Dateline updated={page.updated} />
      <div className={styles.front}>
        <LeadStory article={lead} />
        <div className={styles.seconds}>
          {others.slice(0, SECONDS).map((article) => (
            <SecondStory key={article.id} article={article} />
          ))}
        </div>
        {(others.length > SECONDS || page.sealed > 0) && (
          <div className={styles.wire}>
            <Wire title={t('home.wire')} articles={others.slice(SECONDS)} />
            <Earlier list={{ kind: 'latest', language: edition }} page={page} />
          </div>
        )}
        <Aside articles={others.slice(SECONDS)} />
      </div>
    </>
  );
};

/** `/` and `/<language>/`: the newest of an edition. */
export const FrontPage = () => {
  const { t } = useInterface();
  const { edition } = usePlace();
  const { data, error, refetch } = useQuery(listQuery({ kind: 'latest', language: edition }));
  usePageTitle(undefined);
  if (data !== undefined) return <Stories page={data} />;
  if (error === null) return <Skeleton label={t('state.loading')} />;
  return <ProblemState kind={problemKind(error)} onRetry={() => void refetch()} />;
};
