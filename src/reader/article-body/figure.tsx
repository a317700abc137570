import type { ImageBlock } from '#article/blocks.ts';
import { mediaFile } from '#article/locations.ts';
import { useInterface } from '../interface/interface-context.ts';
import { InlineContent } from './inline-content.tsx';
import styles from './figure.module.css';

/** A picture of our own copy, with its caption and whose it is. */
export const Figure = ({ image }: { image: ImageBlock }) => {
  const { t } = useInterface();
  const { alt = '', caption = [], credit, width, height } = image;
  return (
    <figure id={image.id} className={styles.figure}>
      <img src={mediaFile(image.src)} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
      {(caption.length > 0 || credit !== undefined) && (
        <figcaption>
          <InlineContent content={caption} />
          {credit !== undefined && <small data-chrome>{t('article.imageCredit', { name: credit })}</small>}
        </figcaption>
      )}
    </figure>
  );
};
