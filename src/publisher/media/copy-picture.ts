import sharp from 'sharp';
import { hasFile } from '../files/has-file.ts';
import { sha256 } from '../files/sha256.ts';
import { writeFile } from '../files/write-file.ts';
import { pictureFormat } from './picture-format.ts';

/** The site's own copy of a picture; sizes in pixels. */
export type CopiedPicture = { readonly src: string; readonly width: number; readonly height: number };

/** More pixels than any news picture has: a small file may unpack to gigabytes. */
const MOST_PIXELS = 40_000_000;
/** Wider than a column of text on any screen, at twice its density. */
const WIDEST = 1600;
/** A beacon or an ornament shows nothing. */
const SMALLEST = 32;
const QUALITY = 78;

/** Gives the file in which the copy `/m/xx/<hash>` is kept. */
export type PictureFile = (src: string) => string;

const redrawn = (bytes: Uint8Array): Promise<{ data: Buffer; info: { width: number; height: number } }> =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize({ width: WIDEST, withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: QUALITY, mozjpeg: true })
    .toBuffer({ resolveWithObject: true });

/**
 * Draws a picture anew as a JPEG named by its content. Nothing of the bytes a stranger sent is kept:
 * no places, no names of cameras, nothing that only looks like a picture.
 *
 * @returns the copy, or why there is none, completing the sentence "the picture …"
 */
export const copyPicture = async (bytes: Uint8Array, fileOf: PictureFile): Promise<CopiedPicture | string> => {
  if (pictureFormat(bytes) === undefined) return 'is of no format that is copied';
  try {
    const { data, info } = await redrawn(bytes);
    const { width, height } = info;
    if (width < SMALLEST || height < SMALLEST) return 'is too small to show anything';
    const hash = sha256(data).slice(0, 32);
    const src = `/m/${hash.slice(0, 2)}/${hash}`;
    if (!hasFile(fileOf(src))) await writeFile(fileOf(src), data);
    return { src, width, height };
  } catch (error) {
    // The drawing library says what is wrong with a picture in words only; a full disk has a code.
    if (error instanceof Error && 'code' in error) throw error;
    return 'is damaged or too large';
  }
};
