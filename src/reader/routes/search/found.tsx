import { useEffect, useRef } from 'react';
import { useInterface } from '../../interface/interface-context.ts';
import { Button } from '../../ui/button.tsx';
import { AnswerRow } from './answer-row.tsx';
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

/** The answers as they come; focus goes on to the first of those that were asked for last. */
export const Found = ({ answers, onTry }: { answers: Answered; onTry: (words: string) => void }) => {
  const { t } = useInterface();
  const { hits, matched, more, suggestions } = answers;
  const list = useRef<HTMLOListElement>(null);
  const awaited = useRef<number>(undefined);
  useEffect(() => {
    const { current: from } = awaited;
    if (from === undefined || hits.length <= from) return;
    awaited.current = undefined;
    list.current?.children[from]?.querySelector('a')?.focus();
  }, [hits.length]);
  if (hits.length === 0) return <Suggestions suggestions={suggestions} onTry={onTry} />;
  const goOn = (): void => {
    awaited.current = hits.length;
    more?.();
  };
  return (
    <>
      <ol ref={list}>
        {hits.map(({ row }) => (
          <AnswerRow key={row.id} row={row} matched={matched} />
        ))}
      </ol>
      {more !== undefined && (
        <Button look="ghost" onPress={goOn}>
          {t('search.more')}
        </Button>
      )}
    </>
  );
};
