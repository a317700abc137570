import { useInterface } from '../interface/interface-context.ts';
import styles from './text-size-glyph.module.css';

const LETTERS: Readonly<Record<string, string>> = { en: 'A', he: 'א' };

/** The sign of text size in the reader's own script: «ع», "A", «א». */
export const TextSizeGlyph = ({ size }: { size: 'small' | 'large' | 'both' }) => {
  const { language } = useInterface();
  const letter = LETTERS[language] ?? 'ع';
  return (
    <span className={styles.glyph} aria-hidden="true">
      {size !== 'small' && <span className={styles.large}>{letter}</span>}
      {size !== 'large' && <span className={styles.small}>{letter}</span>}
    </span>
  );
};
