import { FilterBar } from '../../filters/filter-bar.tsx';
import { useInterface } from '../../interface/interface-context.ts';
import { usePageTitle } from '../../interface/use-page-title.ts';
import { ProblemState } from '../../states/problem-state.tsx';
import { Button } from '../../ui/button.tsx';
import { LineLabel } from '../../ui/line-label.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AnswerRow } from './answer-row.tsx';
import { SearchField } from './search-field.tsx';
import { useAnswers } from './use-answers.ts';
import type { AnswerState } from './use-answers.ts';
import { useAsked } from './use-asked.ts';
import type { Asked } from './use-asked.ts';
import styles from './search-page.module.css';

const NoAnswer = ({ asked, suggestions }: { asked: Asked; suggestions: readonly string[] }) => {
  const { t } = useInterface();
  return (
    <div className={styles.none}>
      <h2>{t('search.none', { query: asked.query.text })}</h2>
      {suggestions.length > 0 && (
        <p>
          {t('search.didYouMean')}{' '}
          {suggestions.map((words) => (
            <button key={words} type="button" dir="auto" onClick={() => asked.ask(words)}>
              {words}
            </button>
          ))}
        </p>
      )}
    </div>
  );
};

type Answered = Extract<AnswerState, { kind: 'answered' }>;

const Found = ({ answers, asked }: { answers: Answered; asked: Asked }) => {
  const { t } = useInterface();
  const { hits, matched, more, suggestions } = answers;
  if (hits.length === 0) return <NoAnswer asked={asked} suggestions={suggestions} />;
  return (
    <>
      <ol>
        {hits.map(({ row }) => (
          <AnswerRow key={row.id} row={row} matched={matched} />
        ))}
      </ol>
      {more !== undefined && (
        <Button look="ghost" onPress={more}>
          {t('search.more')}
        </Button>
      )}
    </>
  );
};

/** Says once, to a screen reader too, how many answers stand here. */
const Count = ({ state }: { state: AnswerState }) => {
  const { t } = useInterface();
  const count = state.kind === 'answered' ? state.hits.length : 0;
  return (
    <p className={styles.count} role="status">
      {count > 0 && t('search.shown', { count })}
    </p>
  );
};

/** `/search`: the address is the question, so that a search can be shared and gone back to. */
export const SearchPage = () => {
  const { t } = useInterface();
  const asked = useAsked();
  const state = useAnswers(asked.query);
  usePageTitle(asked.query.text === '' ? t('search.title') : asked.query.text);
  return (
    <div className={styles.page} data-chrome>
      <h1 tabIndex={-1}>
        <LineLabel weight="ink">{t('search.title')}</LineLabel>
      </h1>
      <noscript>
        <p>{t('search.needsScript')}</p>
      </noscript>
      <SearchField asked={asked.query.text} onAsk={asked.ask} />
      <FilterBar names={['section', 'source', 'lang', 'time']} filters={asked} />
      <Count state={state} />
      {state.kind === 'nothing-asked' && <p className={styles.hint}>{t('search.hint')}</p>}
      {state.kind === 'searching' && <Skeleton label={t('state.loading')} />}
      {state.kind === 'answered' && state.isKept && <p className={styles.hint}>{t('search.kept')}</p>}
      {state.kind === 'answered' && <Found answers={state} asked={asked} />}
      {state.kind === 'problem' && <ProblemState kind={state.problem} onRetry={state.retry} />}
    </div>
  );
};
