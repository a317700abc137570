import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { nameIn } from '#article/name-in.ts';
import type { Direction } from '#article/plain-text.ts';
import { asExtra, sourcesQuery } from '../data/queries.ts';
import { useInterface } from '../interface/interface-context.ts';
import { usePlace } from '../interface/place-context.ts';
import { useTakenOver } from '../interface/use-taken-over.ts';
import { LANGUAGES } from '../language/languages.ts';
import { Select } from '../ui/choices/select.tsx';
import { SPANS } from './time-spans.ts';
import type { Filter, Filters } from './use-filters.ts';
import styles from './filter-bar.module.css';

type Option = {
  readonly value: string;
  readonly name: string;
  /** Of the name, where it is not that of the interface. */
  readonly lang?: string;
  readonly dir?: Direction;
};

type Props = { readonly name: Filter; readonly options: readonly Option[]; readonly filters: Filters };

const TITLES = {
  section: 'search.section',
  source: 'search.source',
  lang: 'search.language',
  time: 'search.time',
} as const;

const Choice = ({ name, options, filters }: Props) => {
  const { t } = useInterface();
  const id = useId();
  // What is chosen before the app runs would be lost.
  const isReady = useTakenOver();
  return (
    <div>
      <label htmlFor={id}>{t(TITLES[name])}</label>
      <Select
        id={id}
        disabled={!isReady}
        value={filters.filter(name)}
        onChange={(event) => {
          filters.narrow(name, event.target.value);
        }}
      >
        <option value="">{t('search.all')}</option>
        {options.map(({ name: words, ...option }) => (
          <option key={option.value} {...option}>
            {words}
          </option>
        ))}
      </Select>
    </div>
  );
};

const SourceChoice = ({ filters }: { filters: Filters }) => {
  const { language } = useInterface();
  const { site } = usePlace();
  const { data: sources = [] } = useQuery(asExtra(sourcesQuery()));
  const options = sources.map(({ slug, name }) => ({ value: slug, name: nameIn(name, language, site.language) }));
  return <Choice name="source" options={options} filters={filters} />;
};

/** What each filter of this site can be; those of sources come with their data. */
const useOptions = (): Readonly<Record<Exclude<Filter, 'source'>, readonly Option[]>> => {
  const { t, language } = useInterface();
  const { site } = usePlace();
  return {
    section: site.sections.map(({ slug, name }) => ({ value: slug, name: nameIn(name, language, site.language) })),
    lang: LANGUAGES.filter(({ tag }) => site.editions.includes(tag)).map(({ tag, name, direction }) => ({
      ...{ value: tag, name, lang: tag, dir: direction },
    })),
    time: SPANS.map((span) => ({ value: span, name: t(`search.${span}`) })),
  };
};

/** Which stories are wanted; each choice goes into the address at once. */
export const FilterBar = ({ names, filters }: { names: readonly Filter[]; filters: Filters }) => {
  const { t } = useInterface();
  const options = useOptions();
  return (
    <div className={styles.filters} data-needs-script>
      {names.map((name) =>
        name === 'source' ? (
          <SourceChoice key={name} filters={filters} />
        ) : (
          <Choice key={name} name={name} options={options[name]} filters={filters} />
        ),
      )}
      {filters.isFiltered && (
        <button type="button" onClick={filters.widen}>
          {t('search.clear')}
        </button>
      )}
    </div>
  );
};
