import type { ReactNode } from 'react';
import styles from './line-label.module.css';

type Weight = 'accent' | 'ink' | 'thin';

/** The brand's line: a label whose rule runs on along the baseline, in reading direction. */
export const LineLabel = ({ weight = 'accent', children }: { weight?: Weight; children: ReactNode }) => (
  <span className={weight === 'accent' ? styles.line : `${styles.line} ${styles[weight]}`}>{children}</span>
);
