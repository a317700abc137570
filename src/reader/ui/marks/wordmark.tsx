import icon from './icon.module.css';
import styles from './wordmark.module.css';

/**
 * «یلواستون» in outlines drawn from Vazirmatn Black, with the line drawn out between س and ت. Outlines,
 * not text with tatweel: a screen reader and a search must meet one whole word, which the link around
 * this picture says.
 */
export const Wordmark = () => <i className={`${icon.icon} ${styles.wordmark}`} />;
