import type { ReactNode } from 'react';
import styles from './meta-line.module.css';

/** Small facts in a line, the first of them whose it is; a missing one takes its separator with it, and so does a new line. */
export const MetaLine = ({ children }: { children: ReactNode }) => <p className={styles.line}>{children}</p>;
