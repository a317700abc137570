import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './skeleton.module.css';

/** Still shapes where a headline will stand; they appear only when waiting has become noticeable. */
export const Skeleton = ({ label }: { label: string }) => (
  <div className={styles.skeleton} role="status">
    <VisuallyHidden>{label}</VisuallyHidden>
    <i />
    <i />
    <i />
    <i />
  </div>
);
