import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace } from '../../interface/place-context.ts';
import { LANGUAGES } from '../../language/languages.ts';
import type { DeviceReport } from '../../offline/device-report.ts';
import type { DownloadOutcome, EditionOnDevice } from '../../offline/download-edition.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choices/choice-group.tsx';
import { LineLabel } from '../../ui/line-label.tsx';
import { startDownload, stopDownload, useDownload } from './download-store.ts';
import styles from './edition-download.module.css';

const COUNTS = ['20', '50', '100'] as const;

const nameOf = (language: string): string => LANGUAGES.find(({ tag }) => tag === language)?.name ?? language;

const OnDevice = ({ edition }: { edition: EditionOnDevice }) => {
  const { t, date, size } = useInterface();
  const remove = async (): Promise<void> => {
    const { removeEdition } = await import('../../offline/download-edition.ts');
    await removeEdition(edition.stamp);
  };
  return (
    <li className={styles.edition}>
      <p>
        <bdi lang={edition.language}>{nameOf(edition.language)}</bdi> · {t('list.count', { count: edition.stories })} ·{' '}
        {size(edition.bytes)} ·{' '}
        <time dateTime={edition.at}>{t('edition.at', { time: date(edition.at, 'full-time') })}</time>
      </p>
      <Button look="ghost" onPress={() => void remove()}>
        {t('edition.remove')}
      </Button>
    </li>
  );
};

const Running = ({ done, all }: { done: number; all: number }) => {
  const { t } = useInterface();
  const id = useId();
  return (
    <div className={styles.running}>
      <label htmlFor={id}>{t('edition.progress', { done, all })}</label>
      <progress id={id} max={all} value={done} />
      <Button look="ghost" onPress={stopDownload}>
        {t('edition.stop')}
      </Button>
    </div>
  );
};

const Outcome = ({ outcome }: { outcome: DownloadOutcome }) => {
  const { t } = useInterface();
  switch (outcome) {
    case 'done':
      return null;
    case 'full':
      return <p>{t('saved.full')}</p>;
    case 'failed':
      return <p>{t('state.failed.title')}</p>;
    case 'cancelled':
    case 'offline':
    case 'blocked':
      return <p>{t(`edition.${outcome}`)}</p>;
  }
};

/** The newest of an edition, to be read where there is no network. */
export const EditionDownload = ({ report }: { report: DeviceReport | undefined }) => {
  const { t, number, language } = useInterface();
  const { site } = usePlace();
  const client = useQueryClient();
  const download = useDownload();
  const [count, setCount] = useState<(typeof COUNTS)[number]>('20');
  const [edition, setEdition] = useState(site.editions.includes(language) ? language : site.language);
  return (
    <section className={styles.download} data-chrome>
      <h2>
        <LineLabel weight="ink">{t('edition.title')}</LineLabel>
      </h2>
      <p>{t('edition.text')}</p>
      <div className={styles.choices}>
        {site.editions.length > 1 && (
          <ChoiceGroup
            title={t('nav.editions')}
            layout="grid"
            choices={site.editions.map((tag) => ({ value: tag, label: <bdi lang={tag}>{nameOf(tag)}</bdi> }))}
            chosen={edition}
            onChoose={setEdition}
          />
        )}
        <ChoiceGroup
          title={t('edition.count')}
          choices={COUNTS.map((value) => ({ value, label: number(Number(value)) }))}
          chosen={count}
          onChoose={setCount}
        />
      </div>
      <div role="status">{download.phase === 'ended' && <Outcome outcome={download.outcome} />}</div>
      {download.phase === 'running' ? (
        <Running done={download.done} all={download.all} />
      ) : (
        <div>
          <Button
            onPress={() => {
              startDownload({ language: edition, count: Number(count), client });
            }}
          >
            {t('edition.download')}
          </Button>
        </div>
      )}
      <ul>
        {report?.editions.map((one) => (
          <OnDevice key={one.stamp} edition={one} />
        ))}
      </ul>
    </section>
  );
};
