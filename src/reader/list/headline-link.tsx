import type { ArticleSummary } from '#article/edition.ts';
import { articleAddress, articleData } from '#article/locations.ts';
import { Link } from '../ui/link/link.tsx';
import { useOutOfReach } from '../data/kept-copies.ts';
import { useIsFresh } from '../fresh/fresh-store.ts';
import { useIsRead } from '../fresh/read-store.ts';
import { useInterface } from '../interface/interface-context.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { OrderedText } from '../ui/ordered-text.tsx';
import styles from './headline-link.module.css';

/**
 * A headline in its own language and direction, set in the direction of the list around it. An
 * isolate, so that a Latin word at its start or end stays where its sentence has it. Where it would
 * lead nowhere it is no link, and says why.
 */
export const HeadlineLink = ({ article }: { article: ArticleSummary }) => {
  const { t } = useInterface();
  const { id, language, dir, headline } = article;
  const fresh = useIsFresh(id);
  const read = useIsRead(id);
  const words = (
    <bdi lang={language} dir={dir}>
      <OrderedText text={headline} />
    </bdi>
  );
  if (useOutOfReach(articleData(id)))
    return (
      <span>
        {words} <small className={styles.why}>{t('offline.row')}</small>
      </span>
    );
  return (
    <Link
      className={styles.link}
      to={articleAddress(id)}
      data-fresh={fresh ? '' : undefined}
      data-read={read ? '' : undefined}
    >
      {fresh && <VisuallyHidden>{t('fresh.mark')} </VisuallyHidden>}
      {words}
      {read && <VisuallyHidden> {t('list.read')}</VisuallyHidden>}
    </Link>
  );
};
