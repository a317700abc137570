import { useEffect } from 'react';
import { useInterface } from '../interface/interface-context.ts';
import { useTakenOver } from '../interface/use-taken-over.ts';
import { Icon } from '../ui/marks/icon.tsx';
import { follow, markSeen, unfollow, useFollowed } from './follow-store.ts';
import { isSame } from './followed.ts';
import type { Followed } from './followed.ts';
import styles from './follow-button.module.css';

type Props = Followed & {
  /** When the newest story here came in, RFC 3339; undefined where that is not known. */
  readonly updated: string | undefined;
};

/** Follows what this page shows, on this device alone; followed, the page counts as looked at. */
export const FollowButton = ({ list, asked, updated }: Props) => {
  const { t } = useInterface();
  // What is pressed before the app runs would be lost.
  const isReady = useTakenOver();
  const isFollowed = useFollowed().some((one) => isSame(one, { list, asked }));
  useEffect(() => {
    if (updated !== undefined) markSeen({ list, asked }, updated);
  }, [list, asked, updated]);
  return (
    <button
      className={styles.follow}
      type="button"
      disabled={!isReady}
      aria-pressed={isFollowed}
      data-needs-script
      onClick={() => {
        if (isFollowed) unfollow({ list, asked });
        else follow({ list, asked }, updated ?? new Date().toISOString());
      }}
    >
      {isFollowed && <Icon name="check" small />}
      {t('follow.go')}
    </button>
  );
};
