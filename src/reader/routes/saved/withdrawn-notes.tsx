import { useSyncExternalStore } from 'react';
import { useInterface } from '../../interface/interface-context.ts';
import { useSiteName } from '../../interface/place-context.ts';
import { forgetWithdrawn, subscribeToWithdrawn, withdrawnArticles } from '../../saved/withdrawn-store.ts';
import type { WithdrawnArticle } from '../../saved/withdrawn-store.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './saved-page.module.css';

const NOTHING: readonly WithdrawnArticle[] = [];

const useWithdrawn = (): readonly WithdrawnArticle[] =>
  useSyncExternalStore(subscribeToWithdrawn, withdrawnArticles, () => NOTHING);

/** What is left of kept stories that the site has withdrawn: that there was one, and since when. */
export const WithdrawnNotes = () => {
  const { t, date } = useInterface();
  const site = useSiteName();
  const withdrawn = useWithdrawn();
  if (withdrawn.length === 0) return null;
  return (
    <ul className={styles.list} data-chrome>
      {withdrawn.map(({ id, at }) => (
        <li key={id}>
          <div>
            <p className={styles.gone}>
              <b>{t('state.removed.label')}</b> · {t('state.removed.title', { site })}
            </p>
            <p className={styles.device}>{t('saved.at', { time: date(at, 'date') })}</p>
          </div>
          <IconButton
            icon="close"
            label={t('saved.forget')}
            onPress={() => {
              forgetWithdrawn(id);
            }}
          />
        </li>
      ))}
    </ul>
  );
};
