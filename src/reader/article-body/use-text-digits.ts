import { useEffect, useMemo, useState } from 'react';
import type { Article } from '#article/article.ts';
import { useInterface } from '../interface/interface-context.ts';
import type * as textDigits from './text-digits.ts';

/**
 * The text of an article, in the digits of its reader where these are wanted there. How to write it so is
 * fetched only then; until it is here, and where it does not come, the text is as it was published.
 */
export const useTextDigits = (article: Article, isWanted: boolean): Pick<Article, 'lead' | 'body'> => {
  const { numerals } = useInterface();
  const [writer, setWriter] = useState<typeof textDigits>();
  useEffect(() => {
    if (isWanted) import('./text-digits.ts').then(setWriter, () => undefined);
  }, [isWanted]);
  return useMemo(
    () => (isWanted && writer !== undefined ? writer.textInDigits(article, numerals) : article),
    [article, isWanted, numerals, writer],
  );
};
