import { useInterface } from '../interface/interface-context.ts';
import styles from './text-size-glyph.module.css';

const LETTERS: Readonly<Record<string, string>> = { en: 'Aa', he: 'אא' };

/** The sign of text size in the reader's own script: «ع», "A", «א». */
export const TextSizeGlyph = ({ size }: { size: 'small' | 'large' | 'both' }) => {
  const { language } = useInterface();
  const [large, small] = LETTERS[language] ?? 'عع';
  return (
    <span className={styles.glyph} aria-hidden="true">
      {size !== 'small' && <span className={styles.large}>{large}</span>}
      {size !== 'large' && <span className={styles.small}>{size === 'small' ? large : small}</span>}
    </span>
  );
};
