import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { Article } from '#article/article.ts';
import type { ArticleSummary } from '#article/edition.ts';
import { Body } from '../../article-body/body.tsx';
import { useTextDigits } from '../../article-body/use-text-digits.ts';
import { Byline } from '../../credit/byline.tsx';
import { CreditBlock } from '../../credit/credit-block.tsx';
import { AlsoFrom } from '../../list/also-from.tsx';
import { ArticleTools } from './article-tools.tsx';
import { Corrections } from './corrections.tsx';
import { LateTools } from './late-tools.tsx';
import { usePreferences } from '../../preferences/use-preferences.ts';
import { useTextDirection } from '../../preferences/turned-texts.ts';
import styles from './article-view.module.css';

type Props = {
  readonly article: Article;
  /** The same as lists show it. */
  readonly summary: ArticleSummary;
  readonly note: ReactNode;
};

/** What stands under the headline: the margin column, the text, and whose it is. */
export const ArticleContent = ({ article, summary, note }: Props) => {
  const { language } = article;
  const dir = useTextDirection(article);
  const { lead, body } = useTextDigits(article, usePreferences().textDigits === 'chosen');
  const text = useRef<HTMLDivElement>(null);
  return (
    <>
      <div className={styles.margin}>
        <div className={styles.sticky}>
          <Byline article={article} />
          <ArticleTools article={summary} />
          <div className={styles.listen} data-listen data-needs-script data-chrome />
        </div>
      </div>
      <div className={styles.main}>
        <div ref={text} className={styles.text} lang={language} dir={dir}>
          {lead !== undefined && <Body blocks={[lead]} />}
          <Body blocks={body} />
        </div>
        <LateTools article={summary} text={text} />
        <Corrections article={article} />
        {note}
        <CreditBlock article={article} />
        <AlsoFrom story={{ ...article, also: article._also }} />
      </div>
    </>
  );
};
