import type { ArticleSummary } from '#article/edition.ts';
import { readingMinutes } from '#text/reading-minutes.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { AlsoFrom } from '../../list/also-from.tsx';
import { HeadlineLink } from '../../list/headline-link.tsx';
import { MetaStrip } from '../../list/meta-strip.tsx';
import { SectionLink } from '../../list/section-link.tsx';
import { StoryTime } from '../../list/story-time.tsx';
import { SaveButton } from '../../saved/save-button.tsx';
import { ShareButton } from '../../share/share-button.tsx';
import { LineLabel } from '../../ui/line-label.tsx';
import { OrderedText } from '../../ui/ordered-text.tsx';
import styles from './lead-story.module.css';

/** The story that leads the page. */
export const LeadStory = ({ article }: { article: ArticleSummary }) => {
  const { t } = useInterface();
  const { language, dir, summary, words } = article;
  return (
    <article>
      <p>
        <LineLabel>
          <SectionLink slug={article.section} />
        </LineLabel>
      </p>
      <h2 className={styles.headline} lang={language}>
        <HeadlineLink article={article} />
      </h2>
      {summary !== undefined && (
        <p className={styles.summary} lang={language} dir={dir}>
          <OrderedText text={summary} />
        </p>
      )}
      <div className={styles.foot}>
        <MetaStrip article={article}>
          <StoryTime article={article} />
          <span data-chrome>{t('article.minutes', { count: readingMinutes(words, language) })}</span>
        </MetaStrip>
        <div className={styles.tools} data-chrome>
          <SaveButton article={article} />
          <span className={styles.share} data-needs-script>
            <ShareButton article={article} />
          </span>
        </div>
      </div>
      <AlsoFrom story={article} />
    </article>
  );
};
