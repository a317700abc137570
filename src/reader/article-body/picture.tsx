import type { ImageBlock } from '#article/blocks.ts';
import { mediaFile, renditionFile } from '#article/locations.ts';
import type { RenditionForm } from '#article/locations.ts';
import { useRoot } from '../root/root-context.ts';

/** How wide a column of text is; the frame's gutters and the measure of `tokens.css` at their usual size. */
const SIZES = '(min-width: 44rem) 40rem, calc(100vw - 2.5rem)';

/** Under its name in HTML: of any other React 18 warns. */
const GOES_BEFORE = { fetchpriority: 'high' };

/** Every width a picture can be had in, for the browser to choose from; undefined where there is one alone. */
const candidates = (root: string, image: ImageBlock, form: RenditionForm): string | undefined =>
  image.renditions?.map((width) => `${root}${renditionFile(image, width, form)} ${String(width)}w`).join(', ');

/**
 * A picture of our own copy, in the smaller form where the browser reads it.
 *
 * Lazy, also where it comes first: a browser asks for the others before any script or style could
 * hold them back for who wants no pictures unasked.
 *
 * @param props.first whether it is among the first things on the page: then it goes before others
 */
export const Picture = ({ image, first }: { image: ImageBlock; first: boolean }) => {
  const { src, alt = '', width, height, renditions } = image;
  const sizes = renditions && SIZES;
  const root = useRoot();
  return (
    <picture>
      {renditions !== undefined && <source type="image/avif" srcSet={candidates(root, image, 'avif')} sizes={sizes} />}
      <img
        {...(first && GOES_BEFORE)}
        loading="lazy"
        decoding="async"
        alt={alt}
        width={width}
        height={height}
        srcSet={candidates(root, image, 'jpg')}
        sizes={sizes}
        src={root + mediaFile(src)}
      />
    </picture>
  );
};
