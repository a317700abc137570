import type { ReactNode } from 'react';
import styles from './notice.module.css';

type Props = {
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly action: string;
  readonly onAction: () => void;
};

/** One thing to know and one thing to do, at the foot of the screen. */
export const Notice = ({ children, action, onAction }: Props) => (
  <div className={styles.notice}>
    <p>{children}</p>
    <button type="button" onClick={onAction}>
      {action}
    </button>
  </div>
);
