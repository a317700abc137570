import { shownTime } from '#article/shown-time.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { quoted } from '../quotation.ts';
import type { ShareSubject } from '../share-subject.ts';
import { MetaLine } from '../../ui/meta-line.tsx';
import { OrderedText } from '../../ui/ordered-text.tsx';
import styles from './share-preview.module.css';

/** What the receiver will see: the headline, or the words quoted, in their own language and direction. */
export const SharePreview = ({ subject }: { subject: ShareSubject }) => {
  const { date } = useInterface();
  const { article, quote } = subject;
  const { headline, language, dir, source } = article;
  const time = shownTime(article);
  return (
    <div className={styles.card}>
      {quote !== undefined && (
        <blockquote className={styles.quote} lang={language} dir={dir}>
          {quoted(quote, language)}
        </blockquote>
      )}
      <p className={quote === undefined ? styles.headline : styles.under} lang={language} dir={dir}>
        <OrderedText text={headline} />
      </p>
      <MetaLine>
        <bdi lang={source.lang}>{source.name}</bdi>
        <time dateTime={time}>{date(time, 'date')}</time>
      </MetaLine>
    </div>
  );
};
