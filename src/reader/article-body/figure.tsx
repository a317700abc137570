import { useEffect, useRef, useState } from 'react';
import type { ImageBlock } from '#article/blocks.ts';
import { useInterface } from '../interface/interface-context.ts';
import { latePart } from '../ui/late-part.tsx';
import { InlineContent } from './inline-content.tsx';
import { Picture } from './picture.tsx';
import styles from './figure.module.css';

const AskedPicture = latePart(async () => (await import('./asked-picture.tsx')).AskedPicture);

/** A picture with its caption and whose it is. Where pictures wait to be asked for, styles hold it back. */
export const Figure = ({ image, first }: { image: ImageBlock; first: boolean }) => {
  const { t } = useInterface();
  const { caption = [], credit } = image;
  const [isAsked, setAsked] = useState(false);
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button that had the focus is gone.
    if (isAsked) figure.current?.focus();
  }, [isAsked]);
  return (
    <figure
      ref={figure}
      id={image.id}
      className={styles.figure}
      data-asked={isAsked ? '' : undefined}
      tabIndex={isAsked ? -1 : undefined}
    >
      {!isAsked && (
        <AskedPicture
          image={image}
          onAsk={() => {
            setAsked(true);
          }}
        />
      )}
      <Picture image={image} first={first} />
      {(caption.length > 0 || credit !== undefined) && (
        <figcaption>
          <InlineContent content={caption} />
          {credit !== undefined && <small data-chrome>{t('article.imageCredit', { name: credit })}</small>}
        </figcaption>
      )}
    </figure>
  );
};
