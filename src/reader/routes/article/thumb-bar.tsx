import type { ArticleSummary } from '#article/edition.ts';
import { listAddress } from '#article/locations.ts';
import { Link } from '../../ui/link/link.tsx';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace } from '../../interface/place-context.ts';
import { useSavedToggle } from '../../saved/use-saved.ts';
import { SettingsOpener } from '../../settings/settings-opener.tsx';
import { TextSizeGlyph } from '../../settings/text-size-glyph.tsx';
import { ShareButton } from '../../share/share-button.tsx';
import { Icon } from '../../ui/marks/icon.tsx';
import styles from './thumb-bar.module.css';

/** The same tools within reach of a thumb, always with words; on a phone only. */
export const ThumbBar = ({ article }: { article: ArticleSummary }) => {
  const { t } = useInterface();
  const { site, edition } = usePlace();
  const { isSaved, toggle } = useSavedToggle(article);
  return (
    <nav className={styles.bar} aria-label={t('nav.articleTools')} data-needs-script data-chrome>
      <ul>
        <li>
          <Link to={listAddress({ kind: 'latest', language: edition }, site.language)}>
            <Icon name="home" />
            {t('nav.home')}
          </Link>
        </li>
        <li>
          <SettingsOpener className={undefined}>
            <TextSizeGlyph size="both" />
            {t('article.text')}
          </SettingsOpener>
        </li>
        <li>
          <button type="button" aria-pressed={isSaved} onClick={toggle}>
            <Icon name="bookmark" />
            {t('article.save')}
          </button>
        </li>
        <li>
          <ShareButton article={article} />
        </li>
      </ul>
    </nav>
  );
};
