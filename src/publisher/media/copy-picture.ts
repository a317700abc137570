import { hasFile } from '../files/has-file.ts';
import { sha256 } from '../files/sha256.ts';
import { writeFile } from '../files/write-file.ts';
import { pictureCredit } from './picture-credit.ts';
import { pictureFormat } from './picture-format.ts';
import { openPicture, redraw, unlessDamaged } from './redraw.ts';
import type { Size } from './redraw.ts';

/** The site's own copy of a picture, and whose it is where that was written into it. */
export type CopiedPicture = Size & { readonly src: string; readonly credit?: string };

/** A beacon or an ornament shows nothing. */
const SMALLEST = 32;

/** The longer side of a copy that only hints at a picture, in pixels. */
export const THUMBNAIL = 320;

/** Gives the file in which the copy `/m/xx/<hash>` is kept. */
export type PictureFile = (src: string) => string;

const creditOf = async (bytes: Uint8Array): Promise<{ credit?: string }> => {
  const credit = pictureCredit((await openPicture(bytes).metadata()).iptc);
  return credit === undefined ? {} : { credit };
};

/** Where copies go, and how many pixels wide they may be; as wide as a page needs where that is not said. */
export type Copying = { readonly fileOf: PictureFile; readonly widest?: number };

/**
 * Draws a picture anew as a JPEG named by its content. Nothing of the bytes a stranger sent is kept:
 * no places, no names of cameras, nothing that only looks like a picture. Whose it is is told.
 *
 * @returns the copy, or why there is none, completing the sentence "the picture …"
 */
export const copyPicture = async (bytes: Uint8Array, { fileOf, widest }: Copying): Promise<CopiedPicture | string> => {
  if (pictureFormat(bytes) === undefined) return 'is of no format that is copied';
  const drawn = await unlessDamaged(redraw(bytes, widest));
  if (drawn === undefined) return 'is damaged or too large';
  const { data, width, height } = drawn;
  if (width < SMALLEST || height < SMALLEST) return 'is too small to show anything';
  const hash = sha256(data).slice(0, 32);
  const src = `/m/${hash.slice(0, 2)}/${hash}`;
  if (!hasFile(fileOf(src))) await writeFile(fileOf(src), data);
  return { src, width, height, ...(await creditOf(bytes)) };
};
