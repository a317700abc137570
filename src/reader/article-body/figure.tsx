import type { ImageBlock } from '#article/blocks.ts';
import { useInterface } from '../interface/interface-context.ts';
import { InlineContent } from './inline-content.tsx';
import { Picture } from './picture.tsx';
import styles from './figure.module.css';

/** A picture with its caption and whose it is. */
export const Figure = ({ image, first }: { image: ImageBlock; first: boolean }) => {
  const { t } = useInterface();
  const { caption = [], credit } = image;
  return (
    <figure id={image.id} className={styles.figure}>
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
