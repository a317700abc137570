import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Article } from '#article/article.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePageTitle } from '../../interface/use-page-title.ts';
import { summaryOf } from '../../list/summary-of.ts';
import { latePart } from '../../ui/late-part.tsx';
import { OrderedText } from '../../ui/ordered-text.tsx';
import { ArticleContent } from './article-content.tsx';
import { Breadcrumb } from './breadcrumb.tsx';
import { ThumbBar } from './thumb-bar.tsx';
import { useTextDirection } from '../../preferences/turned-texts.ts';
import { useHeadlineFirst } from './use-headline-first.ts';
import styles from './article-view.module.css';
import headlineFirst from './use-headline-first.module.css';

const TurnText = latePart(async () => (await import('./turn-text.tsx')).TurnText);
const MoreStories = latePart(async () => (await import('./more-stories.tsx')).MoreStories);

/** The article as a page: where it stands, what it says, whose it is, and what the law asks to say. */
export const ArticleView = ({ article, note }: { article: Article; note?: ReactNode }) => {
  const { direction } = useInterface();
  const { language, headline } = article;
  const dir = useTextDirection(article);
  const summary = useMemo(() => summaryOf(article), [article]);
  const isHeadlineAlone = useHeadlineFirst();
  usePageTitle(headline, dir);
  return (
    <>
      <article className={styles.article} data-mixed={dir === direction ? undefined : ''}>
        <div className={styles.head}>
          <Breadcrumb section={article.section} />
          <h1 className={styles.headline} lang={language} dir={dir} tabIndex={-1}>
            <OrderedText text={headline} />
          </h1>
        </div>
        {isHeadlineAlone ? (
          <div className={headlineFirst.room} />
        ) : (
          <ArticleContent article={article} summary={summary} note={note} />
        )}
      </article>
      {!isHeadlineAlone && (
        <>
          <MoreStories article={article} />
          <TurnText article={article} />
          <ThumbBar article={summary} />
        </>
      )}
    </>
  );
};
