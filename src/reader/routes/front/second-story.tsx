import type { ArticleSummary } from '#article/edition.ts';
import { AlsoFrom } from '../../list/also-from.tsx';
import { HeadlineLink } from '../../list/headline-link.tsx';
import { MetaStrip } from '../../list/meta-strip.tsx';
import { SectionLink } from '../../list/section-link.tsx';
import { StoryTime } from '../../list/story-time.tsx';
import { LineLabel } from '../../ui/line-label.tsx';
import { OrderedText } from '../../ui/ordered-text.tsx';
import styles from './second-story.module.css';

/** A story beside the lead. */
export const SecondStory = ({ article }: { article: ArticleSummary }) => {
  const { language, dir, summary } = article;
  return (
    <article className={styles.story}>
      <p>
        <LineLabel weight="thin">
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
      <MetaStrip article={article}>
        <StoryTime article={article} />
      </MetaStrip>
      <AlsoFrom story={article} />
    </article>
  );
};
