import { Hints } from '../hints/hints.tsx';
import { useInterface } from '../interface/interface-context.ts';
import { useFull, reportFull } from '../offline/storage-state.ts';
import { activateUpdate } from '../updates/activate-update.ts';
import { useWaitingWorker } from '../updates/update-store.ts';
import { Notice } from './notice.tsx';
import { UndoToast } from './undo-toast.tsx';
import styles from './notice.module.css';

/** «نسخهٔ تازه آماده است»: never taken without asking, for it loads the page anew. */
const UpdateNotice = () => {
  const { t } = useInterface();
  const worker = useWaitingWorker();
  if (worker === undefined) return null;
  return (
    <Notice
      action={t('update.reload')}
      onAction={() => {
        activateUpdate(worker);
      }}
    >
      {t('update.ready')}
    </Notice>
  );
};

const FullNotice = () => {
  const { t } = useInterface();
  if (!useFull()) return null;
  return (
    <Notice
      action={t('settings.close')}
      onAction={() => {
        reportFull(false);
      }}
    >
      {t('saved.full')}
    </Notice>
  );
};

/** What the app has to say besides the page, at the foot of the screen. */
export const Notices = () => (
  <div className={styles.notices} role="status" data-chrome>
    <UpdateNotice />
    <FullNotice />
    <UndoToast />
    <Hints />
  </div>
);
