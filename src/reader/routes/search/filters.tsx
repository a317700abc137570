import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { nameIn } from '#article/name-in.ts';
import { sourcesQuery } from '../../data/queries.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace } from '../../interface/place-context.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { SPANS } from './use-asked.ts';
import type { Asked, Filter } from './use-asked.ts';
import styles from './filters.module.css';

type Option = { readonly value: string; readonly name: string };

const Select = ({ name, title, options, asked }: { name: Filter; title: string; options: Option[]; asked: Asked }) => {
  const { t } = useInterface();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{title}</label>
      <select
        id={id}
        value={asked.filter(name)}
        onChange={(event) => {
          asked.narrow(name, event.target.value);
        }}
      >
        <option value="">{t('search.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
};

/** Section, source, language and time of the stories; each choice goes into the address at once. */
export const Filters = ({ asked }: { asked: Asked }) => {
  const { t, language } = useInterface();
  const { site } = usePlace();
  const { data: sources = [] } = useQuery(sourcesQuery());
  const named = (names: Readonly<Record<string, string>>): string => nameIn(names, language, site.language);
  const sections = site.sections.map(({ slug, name }) => ({ value: slug, name: named(name) }));
  const editions = LANGUAGES.filter(({ tag }) => site.editions.includes(tag)).map(({ tag, name }) => ({
    value: tag,
    name,
  }));
  return (
    <div className={styles.filters} data-needs-script>
      <Select name="section" title={t('search.section')} options={sections} asked={asked} />
      <Select
        name="source"
        title={t('search.source')}
        options={sources.map(({ slug, name }) => ({ value: slug, name: named(name) }))}
        asked={asked}
      />
      <Select name="lang" title={t('search.language')} options={editions} asked={asked} />
      <Select
        name="time"
        title={t('search.time')}
        options={SPANS.map((span) => ({ value: span, name: t(`search.${span}`) }))}
        asked={asked}
      />
      {asked.isFiltered && (
        <button type="button" onClick={asked.widen}>
          {t('search.clear')}
        </button>
      )}
    </div>
  );
};
