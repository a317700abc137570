import sharp from 'sharp';
import type { Sharp } from 'sharp';

/** More pixels than any news picture has: a small file may unpack to gigabytes. */
const MOST_PIXELS = 40_000_000;
/** Wider than a column of text on any screen, at twice its density. */
const WIDEST = 1600;
/** A drawing of many parts below each other; more would be refused by the contract. */
const TALLEST = 10_000;
const QUALITY = 78;

/** Sizes in pixels. */
export type Size = { readonly width: number; readonly height: number };

/** Opens a picture, the first of those that move; a damaged one or one of too many pixels rejects when it is read. */
export const openPicture = (picture: Uint8Array | string): Sharp => sharp(picture, { limitInputPixels: MOST_PIXELS });

/** Whether a picture is no larger than a page needs. */
export const fitsPage = ({ width, height }: Size): boolean => width <= WIDEST && height <= TALLEST;

/**
 * Draws a picture anew as an upright JPEG without anything but its pixels, and no larger than a page
 * needs. What it lets see through lies on white.
 *
 * @param widest pixels of the copy, in either direction where that is less than a page needs
 */
export const redraw = async (bytes: Uint8Array, widest = WIDEST): Promise<Size & { readonly data: Buffer }> => {
  const { data, info } = await openPicture(bytes)
    .autoOrient()
    .resize({ width: widest, height: widest < WIDEST ? widest : TALLEST, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: QUALITY, mozjpeg: true })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

/**
 * Does something with a picture that may be damaged; undefined where it is. Trouble of the machine,
 * such as a full disk, is thrown on: it has a code, and the drawing library tells of pictures in words only.
 */
export const unlessDamaged = async <Result>(work: Promise<Result>): Promise<Result | undefined> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error;
    return undefined;
  }
};
