import type { Article } from '#article/article.ts';
import { asReceived } from '#article/repair/as-received.ts';
import { useInterface } from '../../interface/interface-context.ts';
import styles from './repair-note.module.css';

type Choice = {
  readonly article: Article;
  readonly isReceived: boolean;
  /** Asks for another text of the article; undefined for the mended one. */
  readonly onShow: (article: Article | undefined) => void;
};

/** Says that the text was mended, and shows it as it was received. */
export const RepairNote = ({ article, isReceived, onShow }: Choice) => {
  const { t } = useInterface();
  return (
    <p className={styles.note} data-chrome>
      {t('repair.note')}{' '}
      <button
        type="button"
        aria-pressed={isReceived}
        onClick={() => {
          onShow(isReceived ? undefined : asReceived(article));
        }}
      >
        {t('repair.received')}
      </button>
    </p>
  );
};
