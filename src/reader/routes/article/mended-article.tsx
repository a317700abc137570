import { useState } from 'react';
import type { Article } from '#article/article.ts';
import { latePart } from '../../ui/late-part.tsx';
import { ArticleView } from './article-view.tsx';

const RepairNote = latePart(async () => (await import('./repair-note.tsx')).RepairNote);

/** Whether an import changed words of the article. */
export const isMended = ({ _repair }: Article): boolean =>
  _repair?.texts.some(({ edits }) => edits.length > 0) === true;

/** An article whose half-spaces were put back: whoever wants it sees it in the letters of its source. */
export const MendedArticle = ({ article }: { article: Article }) => {
  const [received, setReceived] = useState<Article>();
  const shown = received?.id === article.id ? received : article;
  const note = <RepairNote article={article} isReceived={shown !== article} onShow={setReceived} />;
  return <ArticleView article={shown} note={note} />;
};
