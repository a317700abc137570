import { useEffect, useId, useRef } from 'react';
import { useInterface } from '../../interface/interface-context.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { LineLabel } from '../../ui/line-label.tsx';
import { forgetSearch, forgetSearches, rememberSearch, useRecentSearches } from './recent-searches.ts';
import type { AnswerState } from './use-answers.ts';
import { useCompletions } from './use-completions.ts';
import styles from './ideas.module.css';

type Props = {
  /** What stands in the field and is not asked yet. */
  readonly typed: string;
  /** The words that are asked for; '' for none. */
  readonly asked: string;
  readonly state: AnswerState;
  readonly onTry: (words: string) => void;
};

const Recent = ({ searches, onTry }: { searches: readonly string[]; onTry: Props['onTry'] }) => {
  const { t } = useInterface();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // What has the focus goes with its row, and the last row takes all of this with it.
  const goOn = (isLast: boolean): void => {
    const page = heading.current?.closest('section')?.parentElement;
    (isLast ? page?.querySelector('h1') : heading.current)?.focus();
  };
  return (
    <section className={styles.recent} aria-labelledby={id}>
      <h2 ref={heading} id={id} tabIndex={-1}>
        <LineLabel weight="thin">{t('search.recent')}</LineLabel>
      </h2>
      <ul>
        {searches.map((words) => (
          <li key={words}>
            <button type="button" onClick={() => onTry(words)}>
              <bdi>{words}</bdi>
            </button>
            <IconButton
              icon="close"
              label={t('search.forget', { query: words })}
              onPress={() => {
                goOn(searches.length === 1);
                forgetSearch(words);
              }}
            />
          </li>
        ))}
      </ul>
      <button
        className={styles.all}
        type="button"
        onClick={() => {
          goOn(true);
          forgetSearches();
        }}
      >
        {t('saved.removeAll')}
      </button>
    </section>
  );
};

/** What a reader may want to ask: what begins as the typed word does, and what was found before on this device. */
export const Ideas = ({ typed, asked, state, onTry }: Props) => {
  const { t } = useInterface();
  const isNothingAsked = state.kind === 'nothing-asked';
  const isFound = state.kind === 'answered' && state.answers.length > 0;
  const recent = useRecentSearches();
  const completions = useCompletions(isNothingAsked ? typed : '');
  useEffect(() => {
    if (isFound) rememberSearch(asked);
  }, [asked, isFound]);
  if (!isNothingAsked) return null;
  const fitting = recent.filter((words) => words.includes(typed.trim()));
  return (
    <>
      {completions.length > 0 && (
        <ul className={styles.completions} aria-label={t('search.suggestions')}>
          {completions.map((words) => (
            <li key={words}>
              <button type="button" onClick={() => onTry(words)}>
                <bdi>{words}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      {fitting.length > 0 && <Recent searches={fitting} onTry={onTry} />}
    </>
  );
};
