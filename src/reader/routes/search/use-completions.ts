import { useEffect, useState } from 'react';
import { useInterface } from '../../interface/interface-context.ts';
import { picturesOnRequest } from '../../preferences/pictures-on-request.ts';
import { usePreferences } from '../../preferences/use-preferences.ts';

/** How long the keys have to rest, in milliseconds: the words of the news are 25 KB, which who goes on typing does without. */
const REST = 600;

const NONE: readonly string[] = [];

/** Searches that begin as what is being typed does; none where the index cannot be read, and for who saves data. */
export const useCompletions = (typed: string): readonly string[] => {
  const { language } = useInterface();
  const savesData = picturesOnRequest(usePreferences().pictures);
  const [found, setFound] = useState({ typed: '', words: NONE });
  useEffect(() => {
    if (typed === '' || savesData) return undefined;
    const wait = { isOver: false };
    const complete = async (): Promise<void> => {
      const { completionsOf } = await import('./search-engine.ts');
      const words = await completionsOf(typed, language);
      if (!wait.isOver) setFound({ typed, words });
    };
    const timer = setTimeout(() => void complete().catch(() => undefined), REST);
    return () => {
      wait.isOver = true;
      clearTimeout(timer);
    };
  }, [typed, language, savesData]);
  return found.typed === typed ? found.words : NONE;
};
