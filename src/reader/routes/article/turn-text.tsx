import { useInterface } from '../../interface/interface-context.ts';
import { turnText, useTurned } from '../../preferences/turned-texts.ts';
import styles from './turn-text.module.css';

/** The way out where a source says the wrong direction of its text. */
export const TurnText = ({ story }: { story: string }) => {
  const { t } = useInterface();
  return (
    <p className={styles.turn} data-chrome>
      <button
        type="button"
        aria-pressed={useTurned(story)}
        onClick={() => {
          turnText(story);
        }}
      >
        {t('article.flip')}
      </button>
    </p>
  );
};
