import { startTransition, useEffect, useRef, useState } from 'react';
import type { Source } from '#article/site.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { Button } from '../../ui/button.tsx';
import { AnswerRow } from './answer-row.tsx';
import { IN_SIGHT } from './find-answers.ts';
import type { AnswerState } from './use-answers.ts';
import styles from './search-page.module.css';

type Answered = Extract<AnswerState, { kind: 'answered' }>;

type SuggestionsProps = { suggestions: readonly string[]; onTry: (words: string) => void };

const Suggestions = ({ suggestions, onTry }: SuggestionsProps) => {
  const { t } = useInterface();
  if (suggestions.length === 0) return null;
  return (
    <p className={styles.suggestions}>
      {t('search.didYouMean')}{' '}
      {suggestions.map((words) => (
        <button key={words} type="button" dir="auto" onClick={() => onTry(words)}>
          {words}
        </button>
      ))}
    </p>
  );
};

type FoundProps = {
  readonly state: Answered;
  readonly sources: readonly Source[];
  readonly onTry: (words: string) => void;
};

/** Of the first answers, those in sight before the others; of later ones, all as soon as there is time to draw them. */
const useFirstInSight = (state: Answered): Answered => {
  const [drawn, setDrawn] = useState<Answered>(() => ({ ...state, answers: state.answers.slice(0, IN_SIGHT) }));
  useEffect(() => {
    startTransition(() => {
      setDrawn(state);
    });
  }, [state]);
  return drawn;
};

/** The answers to one question as they come; focus goes on to the first of those that were asked for last. */
export const Found = ({ state, sources, onTry }: FoundProps) => {
  const { t } = useInterface();
  const { answers, more, suggestions, isKept } = useFirstInSight(state);
  const list = useRef<HTMLOListElement>(null);
  const awaited = useRef<number>(undefined);
  const isAll = more === undefined;
  useEffect(() => {
    const { current: from } = awaited;
    if (from === undefined || (answers.length <= from && !isAll)) return;
    awaited.current = undefined;
    // The button is gone if there were no further ones: focus stays beside where it was.
    list.current?.children[Math.min(from, answers.length - 1)]?.querySelector('a')?.focus();
  }, [answers.length, isAll]);
  const goOn = (): void => {
    awaited.current = answers.length;
    more?.();
  };
  return (
    <>
      {isKept && <p className={styles.hint}>{t('search.kept')}</p>}
      <Suggestions suggestions={suggestions} onTry={onTry} />
      {answers.length > 0 && (
        <ol ref={list}>
          {answers.map((answer) => (
            <AnswerRow key={answer.row.id} answer={answer} sources={sources} />
          ))}
        </ol>
      )}
      {!isAll && (
        <Button look="ghost" onPress={goOn}>
          {t('search.more')}
        </Button>
      )}
    </>
  );
};
