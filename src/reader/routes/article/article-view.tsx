import { useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Article } from '#article/article.ts';
import { Body } from '../../article-body/body.tsx';
import { useInterface } from '../../interface/interface-context.ts';
import { usePageTitle } from '../../interface/use-page-title.ts';
import { ArticleTools } from './article-tools.tsx';
import { Breadcrumb } from './breadcrumb.tsx';
import { Byline } from '../../credit/byline.tsx';
import { LateTools } from './late-tools.tsx';
import { Corrections } from './corrections.tsx';
import { CreditBlock } from '../../credit/credit-block.tsx';
import { ThumbBar } from './thumb-bar.tsx';
import { AlsoFrom } from '../../list/also-from.tsx';
import { summaryOf } from '../../list/summary-of.ts';
import { latePart } from '../../ui/late-part.tsx';
import { OrderedText } from '../../ui/ordered-text.tsx';
import styles from './article-view.module.css';

const MoreStories = latePart(async () => (await import('./more-stories.tsx')).MoreStories);

/** The article as a page: where it stands, what it says, whose it is, and what the law asks to say. */
export const ArticleView = ({ article, note }: { article: Article; note?: ReactNode }) => {
  const { direction } = useInterface();
  const { language, dir, headline } = article;
  const summary = useMemo(() => summaryOf(article), [article]);
  const text = useRef<HTMLDivElement>(null);
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
        <div className={styles.margin}>
          <div className={styles.sticky}>
            <Byline article={article} />
            <ArticleTools article={summary} />
            <div className={styles.listen} data-listen data-needs-script data-chrome />
          </div>
        </div>
        <div className={styles.main}>
          <div ref={text} className={styles.text} lang={language} dir={dir}>
            {article.lead !== undefined && <Body blocks={[article.lead]} />}
            <Body blocks={article.body} />
          </div>
          <LateTools article={summary} text={text} />
          <Corrections article={article} />
          {note}
          <CreditBlock article={article} />
          <AlsoFrom story={{ ...article, also: article._also }} />
        </div>
      </article>
      <MoreStories article={article} />
      <ThumbBar article={summary} />
    </>
  );
};
