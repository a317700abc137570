import type { ComponentProps } from 'react';
import styles from './select.module.css';

/** The browser's own list of choices in the look of a control; its name comes from a label or `aria-label`. */
export const Select = (props: Omit<ComponentProps<'select'>, 'className'>) => (
  <select className={styles.select} {...props} />
);
