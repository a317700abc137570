import { useEffect, useState } from 'react';
import { PLACES } from '#article/locations.ts';
import { FollowedList } from '../../followed/followed-list.tsx';
import { useInterface } from '../../interface/interface-context.ts';
import { usePageTitle } from '../../interface/use-page-title.ts';
import { useTakenOver } from '../../interface/use-taken-over.ts';
import type { DeviceReport } from '../../offline/device-report.ts';
import type { SavedArticle } from '../../saved/read-saved.ts';
import { removeAllSaved } from '../../saved/saved-store.ts';
import { sortSaved } from '../../saved/sort-saved.ts';
import type { SavedOrder } from '../../saved/sort-saved.ts';
import { useSaved } from '../../saved/use-saved.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choices/choice-group.tsx';
import { LineLabel } from '../../ui/line-label.tsx';
import { Message, MessageActions } from '../../ui/message.tsx';
import { EditionDownload } from './edition-download.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { SavedRow } from './saved-row.tsx';
import { useDeviceReport } from './use-device-report.ts';
import { WithdrawnNotes } from './withdrawn-notes.tsx';
import styles from './saved-page.module.css';

const Empty = () => {
  const { t } = useInterface();
  return (
    <div data-chrome>
      <Message label={t('saved.title')} title={t('saved.empty.title')}>
        <p>{t('saved.empty.text')}</p>
        <MessageActions>
          <ButtonLink to={PLACES.home}>{t('saved.toLatest')}</ButtonLink>
        </MessageActions>
      </Message>
    </div>
  );
};

type ListProps = { readonly articles: readonly SavedArticle[]; readonly report: DeviceReport | undefined };

const Count = ({ articles, report }: ListProps) => {
  const { t, size } = useInterface();
  const bytes = articles.reduce((sum, { article }) => sum + (report?.storyOf(article.id)?.bytes ?? 0), 0);
  return (
    <p className={styles.count} data-chrome>
      {t('saved.count', { count: articles.length })}
      {bytes > 0 && <> · {t('saved.total', { size: size(bytes) })}</>}
    </p>
  );
};

const List = ({ articles, report }: ListProps) => {
  const { t } = useInterface();
  const [order, setOrder] = useState<SavedOrder>('saved');
  const { isKept } = useSaved();
  return (
    <>
      <h1 tabIndex={-1} data-chrome>
        <LineLabel weight="ink">{t('saved.title')}</LineLabel>
      </h1>
      <Count articles={articles} report={report} />
      {!isKept && <p data-chrome>{t('saved.notKept')}</p>}
      <div className={styles.order} data-chrome>
        <ChoiceGroup
          title={t('saved.order')}
          choices={[
            { value: 'saved', label: t('saved.bySaved') },
            { value: 'published', label: t('saved.byPublished') },
          ]}
          chosen={order}
          onChoose={setOrder}
        />
      </div>
      <ul className={styles.list}>
        {sortSaved(articles, order).map((saved) => (
          <SavedRow key={saved.article.id} saved={saved} report={report} />
        ))}
      </ul>
      <div className={styles.tools} data-chrome>
        <ExportButtons saved={sortSaved(articles, order)} />
        <Button look="ghost" onPress={removeAllSaved}>
          {t('saved.removeAll')}
        </Button>
      </div>
    </>
  );
};

/** What had the focus may be gone with its row: the reader goes on from the heading, not from nowhere. */
const useFocusAfterRemoval = (count: number): void => {
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('main h1[tabindex]')?.focus({ preventScroll: true });
  }, [count]);
};

/** `/saved`: what this reader kept and downloaded. Nothing of it is known before the app runs. */
export const SavedPage = () => {
  const { t } = useInterface();
  const { articles } = useSaved();
  const report = useDeviceReport();
  const isTakenOver = useTakenOver();
  usePageTitle(t('saved.title'));
  useFocusAfterRemoval(articles.length);
  return (
    <div className={styles.page}>
      {articles.length === 0 ? <Empty /> : <List articles={articles} report={report} />}
      <WithdrawnNotes />
      <FollowedList />
      {isTakenOver && <EditionDownload report={report} />}
    </div>
  );
};
