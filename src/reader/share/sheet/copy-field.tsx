import { useRef, useState } from 'react';
import { useInterface } from '../../interface/interface-context.ts';
import { Drawing } from '../../ui/marks/drawing.tsx';
import { Icon } from '../../ui/marks/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { copyText } from '../copy-text.ts';
import { LINK_DRAWING } from '../link-drawing.ts';
import { useSaid } from '../use-said.ts';
import styles from './copy-field.module.css';

/** The link and a button that copies it; where the browser refuses, the link is selected for the reader's own hand. */
export const CopyField = ({ url }: { url: string }) => {
  const { t } = useInterface();
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useSaid<'copied'>();
  const [hasFailed, setFailed] = useState(false);
  const copy = async (): Promise<void> => {
    const copied = await copyText(url);
    setFailed(!copied);
    if (copied) say('copied');
    else field.current?.select();
  };
  const isCopied = said === 'copied';
  return (
    <div>
      <div className={styles.field}>
        <input ref={field} className={styles.link} dir="ltr" readOnly value={url} aria-label={t('share.link')} />
        <button type="button" className={styles.copy} onClick={() => void copy()}>
          {isCopied ? <Icon name="check" small /> : <Drawing path={LINK_DRAWING} small />}
          {t(isCopied ? 'share.copied' : 'share.copy')}
        </button>
      </div>
      <div role="status">
        {isCopied && <VisuallyHidden>{t('share.copied')}</VisuallyHidden>}
        {hasFailed && <p className={styles.failed}>{t('share.selected')}</p>}
      </div>
    </div>
  );
};
