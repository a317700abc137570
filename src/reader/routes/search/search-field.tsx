import { useEffect, useRef } from 'react';
import type { SyntheticEvent } from 'react';
import { useInterface } from '../../interface/interface-context.ts';
import { Icon } from '../../ui/marks/icon.tsx';
import styles from './search-field.module.css';

/** What words need of the index comes while the next are typed. What fails comes again with the question. */
const prepare = (typed: string, language: string): void => {
  import('./search-engine.ts').then(({ openAhead }) => openAhead(typed, language)).catch(() => undefined);
};

type Props = {
  readonly asked: string;
  readonly onAsk: (text: string) => void;
  /** Told of what stands in the field while it changes. */
  readonly onType: (text: string) => void;
};

/** The field and its button. The address decides what is asked, so the field only hands its words over. */
export const SearchField = ({ asked, onAsk, onType }: Props) => {
  const { t, language } = useInterface();
  const field = useRef<HTMLInputElement>(null);
  // The field stays the same one, so that whoever types in it stays in it.
  useEffect(() => {
    if (field.current !== null) field.current.value = asked;
  }, [asked]);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onAsk(field.current?.value ?? '');
  };
  return (
    <search data-needs-script>
      <form className={styles.form} onSubmit={submit}>
        <input
          ref={field}
          type="search"
          name="q"
          defaultValue={asked}
          dir="auto"
          autoComplete="off"
          enterKeyHint="search"
          onFocus={(event) => {
            prepare(event.currentTarget.value, language);
          }}
          onInput={({ currentTarget: { value } }) => {
            if (value.endsWith(' ')) prepare(value, language);
            onType(value);
          }}
          aria-label={t('search.field')}
          placeholder={t('search.field')}
        />
        <button type="submit">
          <Icon name="search" small />
          {t('search.go')}
        </button>
      </form>
    </search>
  );
};
