import type { ArticleSummary } from '#article/edition.ts';
import { useInterface } from '../interface/interface-context.ts';
import { usePlace } from '../interface/place-context.ts';
import { Icon } from '../ui/marks/icon.tsx';
import { copyText } from './copy-text.ts';
import { canShareNatively, isTouch, shareNatively } from './native-share.ts';
import { useSelectedQuote } from './selected-quote.ts';
import { requestShare } from './share-requests.ts';
import { storyUrl } from './share-subject.ts';
import type { ShareSubject } from './share-subject.ts';
import { useSaid } from './use-said.ts';

/**
 * Gives the story away: through the system's sheet on a touch device that has one, else through
 * ours; where that has not come, by copying the link. With some text selected under a finger it is
 * the selection that is given away, because a bar of our own would fight the system's.
 */
export const ShareButton = ({ article }: { article: ArticleSummary }) => {
  const { t } = useInterface();
  const { site } = usePlace();
  const quote = useSelectedQuote();
  const quoteUnderFinger = quote !== undefined && isTouch() ? quote : undefined;
  const [said, say] = useSaid<'copied' | 'failed'>();
  const openSheet = async (subject: ShareSubject): Promise<void> => {
    if (requestShare(subject)) return;
    say((await copyText(subject.url)) ? 'copied' : 'failed');
  };
  const share = (): void => {
    const subject = quoteUnderFinger ?? { article, url: storyUrl(site, article.id) };
    if (!isTouch() || !canShareNatively(subject)) {
      void openSheet(subject);
      return;
    }
    void shareNatively(subject).then((outcome) => {
      if (outcome === 'failed') void openSheet(subject);
    });
  };
  const name = quoteUnderFinger === undefined ? t('article.share') : t('share.quote');
  return (
    <button type="button" aria-haspopup="dialog" onClick={share}>
      <Icon name={said === 'copied' ? 'check' : 'share'} />
      <span aria-live="polite">{said === undefined ? name : t(`share.${said}`)}</span>
    </button>
  );
};
