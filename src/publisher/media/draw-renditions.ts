import type { Sharp } from 'sharp';
import type { ImageBlock } from '#article/blocks.ts';
import { mediaFile, renditionFile } from '#article/locations.ts';
import type { RenditionForm } from '#article/locations.ts';
import { hasFile } from '../files/has-file.ts';
import { writeFile } from '../files/write-file.ts';
import { openPicture, unlessDamaged } from './redraw.ts';

/**
 * How renditions are written, measured on photographs 800 pixels wide. `effort` 1 takes 0.1 s of one
 * processor; 3 would save a tenth of the bytes for three times, 4 for sixteen times that. At `quality` 55
 * the AVIF is as like the picture as the JPEG at 78, in three fifths of its bytes.
 */
const WRITE: Readonly<Record<RenditionForm, (picture: Sharp) => Sharp>> = {
  avif: (picture) => picture.avif({ quality: 55, effort: 1, chromaSubsampling: '4:2:0' }),
  jpg: (picture) => picture.jpeg({ quality: 78, mozjpeg: true }),
};

/** Gives the file in which something with an address below `/m/` is kept. */
type MediaFile = (address: string) => string;

const GONE = 'is not in the store any more';

const drawMissing = async (
  image: Pick<ImageBlock, 'src' | 'width'>,
  widths: readonly number[],
  fileOf: MediaFile,
): Promise<string | undefined> => {
  const whole = fileOf(mediaFile(image.src));
  for (const width of widths) {
    for (const form of ['avif', 'jpg'] as const) {
      const file = fileOf(renditionFile(image, width, form));
      if (hasFile(file)) continue;
      const data = await WRITE[form](openPicture(whole).resize({ width, withoutEnlargement: true })).toBuffer();
      // Withdrawn in the meantime: nothing of it may come back.
      if (!hasFile(whole)) return GONE;
      await writeFile(file, data);
    }
  }
  return undefined;
};

/** Draws what is missing of a picture's renditions; says why they could not be drawn, completing "the picture …". */
export type DrawRenditions = (
  image: Pick<ImageBlock, 'src' | 'width'>,
  widths: readonly number[],
) => Promise<string | undefined>;

/**
 * Draws renditions, each an AVIF and a JPEG, beside the pictures of a store, so that each is drawn once
 * in its life. One picture at a time: the encoder uses every processor by itself, and much memory.
 */
export const renditionDrawer = (fileOf: MediaFile): DrawRenditions => {
  let last: Promise<unknown> = Promise.resolve();
  const draw: DrawRenditions = async (image, widths) => {
    if (!hasFile(fileOf(mediaFile(image.src)))) return GONE;
    const done = await unlessDamaged(drawMissing(image, widths, fileOf).then((trouble) => ({ trouble })));
    return done === undefined ? 'is damaged or too large' : done.trouble;
  };
  return (image, widths) => {
    const drawn = last.catch(() => undefined).then(() => draw(image, widths));
    last = drawn;
    return drawn;
  };
};
