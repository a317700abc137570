import marks from './marks.svg';
import { useRoot } from '../root/root-context.ts';
import styles from './wordmark.module.css';

/**
 * «یلواستون» in outlines drawn from Vazirmatn Black, with the line drawn out between س and ت. Outlines,
 * not text with tatweel: a screen reader and a search must meet one whole word, which the link around
 * this picture says.
 */
export const Wordmark = () => (
  <svg className={styles.wordmark} viewBox="0 -142.5 859 201" aria-hidden="true">
    <use href={`${useRoot()}${marks}#wordmark`} />
    <rect className={styles.line} x="301.5" y="-29.5" width="126" height="29.5" />
  </svg>
);
