import { useInterface } from '../../interface/interface-context.ts';
import { usePlace } from '../../interface/place-context.ts';
import { ProblemState } from '../../states/problem-state.tsx';
import { ListPageView } from './list-page.tsx';
import { usePageNumber } from './use-page-number.ts';

/** `/p/<n>`: an earlier page of an edition's stories. */
export const LatestPage = () => {
  const { t } = useInterface();
  const { edition } = usePlace();
  const page = usePageNumber();
  if (page === undefined) return <ProblemState kind="not-found" />;
  return <ListPageView list={{ kind: 'latest', language: edition }} page={page} title={t('nav.latest')} />;
};
