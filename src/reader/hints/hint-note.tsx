import type { ReactNode } from 'react';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './hint-note.module.css';

type Props = {
  readonly children: ReactNode;
  /** What it offers. */
  readonly action: string;
  readonly onAction: () => void;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Of the words, where they are not in the language of the interface. */
  readonly lang?: string;
  readonly dir?: 'rtl' | 'ltr';
};

/** Something that may be of use, at the foot of the screen: quieter than a notice, and away for good when told so. */
export const HintNote = ({ children, action, onAction, closeLabel, onClose, ...words }: Props) => (
  <div className={styles.hint} {...words}>
    <p>{children}</p>
    <div className={styles.actions}>
      <button className={styles.action} type="button" onClick={onAction}>
        {action}
      </button>
      <IconButton icon="close" label={closeLabel} onPress={onClose} />
    </div>
  </div>
);
