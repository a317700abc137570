import { useEffect, useId, useRef, useState } from 'react';
import { useInterface } from '../../interface/interface-context.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { endShare, useShareRequest } from '../share-requests.ts';
import type { ShareSubject } from '../share-subject.ts';
import { CopyField } from './copy-field.tsx';
import { QrPanel } from './qr-panel.tsx';
import { SharePreview } from './share-preview.tsx';
import { TargetList } from './target-list.tsx';
import styles from './share-sheet.module.css';

/** Longer addresses make a code too fine for the camera of an old phone. */
const LONGEST_CODE = 200;

/** The address a code carries: a long quotation is left out, the paragraph stays. */
const codeAddress = (url: string): string => (url.length > LONGEST_CODE ? (url.split(':~:')[0] ?? url) : url);

const Contents = ({ subject }: { subject: ShareSubject }) => {
  const [isCodeShown, setCodeShown] = useState(false);
  const id = useId();
  const toggle = (): void => {
    setCodeShown(!isCodeShown);
  };
  return (
    <div className={styles.contents}>
      <SharePreview subject={subject} />
      <CopyField url={subject.url} />
      <TargetList subject={subject} qr={{ id, isShown: isCodeShown, onPress: toggle }} />
      <div id={id}>{isCodeShown && <QrPanel url={codeAddress(subject.url)} name={subject.article.id} />}</div>
    </div>
  );
};

/** Opens over the page whenever something is to be shared and the system's own sheet is not the way. */
export const ShareSheet = () => {
  const { t } = useInterface();
  const ref = useRef<HTMLDialogElement>(null);
  const subject = useShareRequest();
  useEffect(() => {
    if (subject !== undefined && ref.current?.open === false) ref.current.showModal();
  }, [subject]);
  return (
    <Sheet
      dialog={ref}
      place="centre"
      title={t(subject?.quote === undefined ? 'share.title' : 'share.quote')}
      closeLabel={t('settings.close')}
      onClose={endShare}
    >
      {subject !== undefined && <Contents subject={subject} />}
    </Sheet>
  );
};
