import type { ReactNode } from 'react';
import { LineLabel } from './line-label.tsx';
import styles from './message.module.css';

/** A whole page or place that has one thing to say: what happened and one next step. */
export const Message = ({ label, title, children }: { label: string; title: string; children: ReactNode }) => (
  <div className={styles.message}>
    <p className={styles.label}>
      <LineLabel weight="ink">
        <span className={styles.small}>{label}</span>
      </LineLabel>
    </p>
    <h1 className={styles.title} tabIndex={-1}>
      {title}
    </h1>
    {children}
  </div>
);

/** The buttons under a message, side by side where they fit. */
export const MessageActions = ({ children }: { children: ReactNode }) => (
  <div className={styles.actions}>{children}</div>
);
