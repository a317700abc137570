import styles from './drawing.module.css';

/** A stroke on the grid of the icons, for pictures that only one place needs; like them hidden from screen readers. */
export const Drawing = ({ path, small = false }: { readonly path: string; readonly small?: boolean }) => (
  <svg className={small ? `${styles.drawing} ${styles.small}` : styles.drawing} viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);
