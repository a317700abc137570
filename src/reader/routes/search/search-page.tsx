import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Source } from '#article/site.ts';
import { asExtra, sourcesQuery } from '../../data/queries.ts';
import { FilterBar } from '../../filters/filter-bar.tsx';
import { FollowButton } from '../../followed/follow-button.tsx';
import { askedOf } from '../../followed/followed.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePageTitle } from '../../interface/use-page-title.ts';
import { ProblemState } from '../../states/problem-state.tsx';
import { latePart } from '../../ui/late-part.tsx';
import { LineLabel } from '../../ui/line-label.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Found } from './found.tsx';
import { SearchField } from './search-field.tsx';
import { answersQuery, useAnswers } from './use-answers.ts';
import type { AnswerState } from './use-answers.ts';
import { useAsked } from './use-asked.ts';
import type { Asked } from './use-asked.ts';
import styles from './search-page.module.css';

const Ideas = latePart(async () => (await import('./ideas.tsx')).Ideas);

/** Says to a screen reader too how many answers stand here, or that there are none. Focus may be put on it. */
const Count = ({
  state,
  query,
  place,
}: {
  state: AnswerState;
  query: string;
  place: RefObject<HTMLParagraphElement>;
}) => {
  const { t } = useInterface();
  const count = state.kind === 'answered' ? state.count : undefined;
  // While it is awaited its line is there, so that no answer moves when it comes.
  const look = state.kind === 'answered' && count === undefined ? styles.awaited : styles.count;
  return (
    <p ref={place} tabIndex={-1} className={count === 0 ? styles.none : look} role="status">
      {count === 0 && t('search.none', { query })}
      {count !== undefined && count > 0 && t('search.shown', { count })}
    </p>
  );
};

/** Keeps the search with its filters. How many answers are new would cost as much as asking it again. */
const FollowSearch = ({ asked: { query, filter }, state }: { asked: Asked; state: AnswerState }) => {
  if (state.kind === 'nothing-asked') return null;
  const asked = askedOf((name) => (name === 'q' ? query.text : filter(name)));
  return <FollowButton list={undefined} asked={asked} updated={undefined} />;
};

const NO_SOURCES: readonly Source[] = [];

/** `/search`: the address is the question, so that a search can be shared and gone back to. */
export const SearchPage = () => {
  const { t } = useInterface();
  const asked = useAsked();
  const client = useQueryClient();
  const state = useAnswers(asked.query);
  const { data: sources = NO_SOURCES } = useQuery(asExtra(sourcesQuery()));
  const trouble = 'trouble' in state ? state.trouble : null;
  const [typed, setTyped] = useState('');
  const count = useRef<HTMLParagraphElement>(null);
  usePageTitle(asked.query.text === '' ? t('search.title') : asked.query.text);
  // The answers need not wait for the page to show that they are asked for.
  const ask = (words: string): void => {
    setTyped('');
    const query = { ...asked.query, text: words.trim() };
    if (query.text !== '') client.infiniteQuery(answersQuery(query)).catch(() => undefined);
    asked.ask(words);
  };
  // The button of a suggestion goes with the suggestion: focus waits where the answers will begin.
  const tryInstead = (words: string): void => {
    count.current?.focus();
    ask(words);
  };
  return (
    <div className={styles.page} data-chrome>
      <h1 tabIndex={-1}>
        <LineLabel weight="ink">{t('search.title')}</LineLabel>
      </h1>
      <noscript>
        <p>{t('search.needsScript')}</p>
      </noscript>
      <SearchField asked={asked.query.text} onAsk={ask} onType={setTyped} />
      <FilterBar names={['section', 'source', 'lang', 'time']} filters={asked} />
      <FollowSearch asked={asked} state={state} />
      <Count state={state} query={asked.query.text} place={count} />
      {state.kind === 'nothing-asked' && <p className={styles.hint}>{t('search.hint')}</p>}
      <Ideas typed={typed} asked={asked.query.text} state={state} onTry={tryInstead} />
      {state.kind === 'searching' && <Skeleton label={t('state.loading')} />}
      {state.kind === 'answered' && (
        <Found key={JSON.stringify(asked.query)} state={state} sources={sources} onTry={tryInstead} />
      )}
      {trouble && <ProblemState kind={trouble.problem} onRetry={trouble.retry} />}
    </div>
  );
};
