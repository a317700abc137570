import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { ArticleSummary } from '#article/edition.ts';
import { markRead } from '../fresh/read-store.ts';
import { Listen } from '../listen/listen.tsx';
import { CondensedHeader } from './condensed-header.tsx';
import { ResumeOffer } from './resume-offer.tsx';

type Props = {
  readonly article: ArticleSummary;
  /** The element that holds the text of the story. */
  readonly text: RefObject<HTMLElement>;
};

/** What goes along with the reading of a story; one piece of code, fetched after it. */
export const ReadingTools = ({ article, text }: Props) => {
  useEffect(() => {
    markRead(article.id);
  }, [article.id]);
  return (
    <>
      <CondensedHeader key={article.id} article={article} text={text} />
      <Listen key={`voice of ${article.id}`} article={article} text={text} />
      <ResumeOffer key={`place in ${article.id}`} story={article.id} text={text} />
    </>
  );
};
