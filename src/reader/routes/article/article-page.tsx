import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { isTombstone } from '#article/is-tombstone.ts';
import { articleQuery } from '../../data/queries.ts';
import { problemKind } from '../../data/reading-problem.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { ProblemState } from '../../states/problem-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ArticleView } from './article-view.tsx';
import { isMended, MendedArticle } from './mended-article.tsx';
import { RemovedState } from './removed-state.tsx';

/** `/a/<id>`: one article, or what became of it. */
export const ArticlePage = () => {
  const { id = '' } = useParams();
  const { t } = useInterface();
  const { data, error, refetch } = useQuery(articleQuery(id));
  if (data !== undefined && isTombstone(data)) return <RemovedState tombstone={data} />;
  if (data !== undefined) return isMended(data) ? <MendedArticle article={data} /> : <ArticleView article={data} />;
  if (error === null) return <Skeleton label={t('state.loading')} />;
  return <ProblemState kind={problemKind(error)} onRetry={() => void refetch()} />;
};
