import { useEffect, useState } from 'react';
import type { ArticleSummary } from '#article/edition.ts';
import { articleAddress } from '#article/locations.ts';
import { useInterface } from '../interface/interface-context.ts';
import { Icon } from '../ui/icon.tsx';
import { shareLink } from './share-link.ts';
import type { ShareOutcome } from './share-link.ts';

/** How long the button says what it did, in milliseconds. */
const SAID = 2000;

/** Gives the story's link away: by the system's own sheet, else by copying it. */
export const ShareButton = ({ article }: { article: ArticleSummary }) => {
  const { t } = useInterface();
  const [outcome, setOutcome] = useState<ShareOutcome>('shared');
  useEffect(() => {
    if (outcome === 'shared') return undefined;
    const timer = setTimeout(() => {
      setOutcome('shared');
    }, SAID);
    return () => {
      clearTimeout(timer);
    };
  }, [outcome]);
  const share = async (): Promise<void> => {
    setOutcome(await shareLink(article.headline, new URL(articleAddress(article.id), location.origin).href));
  };
  const words = { shared: t('article.share'), copied: t('share.copied'), failed: t('share.failed') };
  return (
    <button type="button" onClick={() => void share()}>
      <Icon name={outcome === 'copied' ? 'check' : 'share'} />
      <span aria-live="polite">{words[outcome]}</span>
    </button>
  );
};
