import type { ImageBlock } from '#article/blocks.ts';
import { useInterface } from '../interface/interface-context.ts';
import { Drawing } from '../ui/marks/drawing.tsx';
import styles from './asked-picture.module.css';

/** A frame with a hill and a sun. */
const PICTURE_DRAWING = 'M3 5h16v12H3zM3 15l5-5 4 4 2-2 5 4M14.5 8.5h.01';

/** Stands for a picture until it is asked for, where the reader wants it so; says what it would show and cost. */
export const AskedPicture = ({ image, onAsk }: { image: ImageBlock; onAsk: () => void }) => {
  const { t, number, size, language, direction } = useInterface();
  const { alt, width, height, bytes } = image;
  return (
    <button type="button" className={styles.ask} onClick={onAsk}>
      <span className={styles.show} lang={language} dir={direction} data-chrome>
        <Drawing path={PICTURE_DRAWING} small />
        {t('pictures.show')}
        <small>
          {width !== undefined && height !== undefined && (
            <bdi dir="ltr">
              {number(width)} × {number(height)}
            </bdi>
          )}
          {bytes !== undefined && <> · {size(bytes)}</>}
        </small>
      </span>
      {alt !== undefined && <span className={styles.alt}>{alt}</span>}
    </button>
  );
};
