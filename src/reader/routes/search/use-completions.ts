import { useEffect, useState } from 'react';
import { useInterface } from '../../interface/interface-context.ts';

/** How long the keys have to rest before an answer is worth its work, in milliseconds. */
const REST = 150;

const NONE: readonly string[] = [];

/** Searches that begin as what is being typed does; none where the index cannot be read. */
export const useCompletions = (typed: string): readonly string[] => {
  const { language } = useInterface();
  const [found, setFound] = useState({ typed: '', words: NONE });
  useEffect(() => {
    if (typed === '') return undefined;
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
  }, [typed, language]);
  return found.typed === typed ? found.words : NONE;
};
