import { Icon } from '../../ui/marks/icon.tsx';
import type { ArticleSummary } from '#article/edition.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { useSavedToggle } from '../../saved/use-saved.ts';
import { SettingsOpener } from '../../settings/settings-opener.tsx';
import { TextSizeGlyph } from '../../settings/text-size-glyph.tsx';
import { ShareButton } from '../../share/share-button.tsx';
import styles from './article-tools.module.css';

/** Keep, share, text size and print, beside the text where there is room for a margin column. */
export const ArticleTools = ({ article }: { article: ArticleSummary }) => {
  const { t } = useInterface();
  const { isSaved, toggle } = useSavedToggle(article);
  return (
    <div className={styles.tools} data-needs-script data-chrome>
      <button type="button" aria-pressed={isSaved} onClick={toggle}>
        <Icon name="bookmark" />
        {t('article.save')}
      </button>
      <ShareButton article={article} />
      <SettingsOpener className={undefined}>
        <TextSizeGlyph size="both" />
        {t('article.textSize')}
      </SettingsOpener>
      <button
        type="button"
        onClick={() => {
          print();
        }}
      >
        <Icon name="print" />
        {t('article.print')}
      </button>
    </div>
  );
};
