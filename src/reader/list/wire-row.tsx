import type { ArticleSummary } from '#article/edition.ts';
import { shownTime } from '#article/shown-time.ts';
import { useIsFresh } from '../fresh/fresh-store.ts';
import { useInterface } from '../interface/interface-context.ts';
import { SaveButton } from '../saved/save-button.tsx';
import { AlsoFrom } from './also-from.tsx';
import { HeadlineLink } from './headline-link.tsx';
import { MetaStrip } from './meta-strip.tsx';
import { SectionLink } from './section-link.tsx';
import styles from './wire-row.module.css';

/** One story of a list: when, what, whose, and a button to keep it. */
export const WireRow = ({ article, heading: Heading }: { article: ArticleSummary; heading: 'h3' | 'h4' }) => {
  const { date } = useInterface();
  const time = shownTime(article);
  const fresh = useIsFresh(article.id);
  return (
    <li className={styles.row} data-fresh={fresh ? '' : undefined}>
      <time dateTime={time} className={styles.time} data-chrome>
        {date(time, 'clock')}
      </time>
      <div className={styles.story}>
        <div>
          <Heading className={styles.headline}>
            <HeadlineLink article={article} />
          </Heading>
          <MetaStrip article={article}>
            <SectionLink slug={article.section} />
          </MetaStrip>
          <AlsoFrom story={article} />
        </div>
        <SaveButton article={article} />
      </div>
    </li>
  );
};
