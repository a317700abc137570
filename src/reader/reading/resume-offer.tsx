import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { useInterface } from '../interface/interface-context.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { followReading } from './follow-reading.ts';
import { forgetPlace, placeIn, rememberPlace } from './place-store.ts';
import styles from './resume-offer.module.css';

type Props = {
  /** Id of the story. */
  readonly story: string;
  readonly text: RefObject<HTMLElement>;
};

/** Who comes for certain words, or back to where they were, is there already. */
const isAtTop = (): boolean => location.hash === '' && scrollY < 100;

const goTo = (block: string): void => {
  const target = document.getElementById(block);
  if (target === null) return;
  target.tabIndex = -1;
  target.scrollIntoView({ block: 'start', behavior: 'instant' });
  target.focus({ preventScroll: true });
};

/**
 * «ادامه از همان‌جا»: remembers how far a story was read, and offers the way there when it is opened
 * again. It moves nothing unasked, and goes once the reader reads on.
 */
export const ResumeOffer = ({ story, text }: Props) => {
  const { t } = useInterface();
  const [block, setBlock] = useState(() => (isAtTop() ? placeIn(story) : undefined));
  useEffect(() => {
    if (text.current === null) return undefined;
    return followReading(text.current, (progress) => {
      if (progress.isEnd) forgetPlace(story);
      else if (!progress.isFirst) rememberPlace(story, progress.block);
      if (!progress.isFirst) setBlock(undefined);
    });
  }, [story, text]);
  if (block === undefined) return null;
  return (
    <div className={styles.offer} role="status" data-chrome>
      <button
        type="button"
        onClick={() => {
          goTo(block);
          setBlock(undefined);
        }}
      >
        {t('resume.go')}
      </button>
      <IconButton
        icon="close"
        label={t('settings.close')}
        onPress={() => {
          setBlock(undefined);
        }}
      />
    </div>
  );
};
