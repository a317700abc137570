import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../files/error-code.ts';
import { hasFile } from '../files/has-file.ts';
import { writeFile } from '../files/write-file.ts';
import type { PictureFile } from './copy-picture.ts';
import { pictureFormat } from './picture-format.ts';
import { fitsPage, openPicture, redraw, unlessDamaged } from './redraw.ts';
import type { Size } from './redraw.ts';

/** Why a picture is not to be had, completing the sentence "the field …". */
export type PictureTrouble =
  | 'names a picture that is not in a folder "media" beside the file'
  | 'names a picture that is not a JPEG'
  | 'names a picture that is damaged or too large';

const bytesOf = async (path: string): Promise<Uint8Array | undefined> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return undefined;
  }
};

const bytesBeside = async (file: string, name: string): Promise<Uint8Array | undefined> => {
  const beside = dirname(file);
  return (await bytesOf(join(beside, 'media', name))) ?? (await bytesOf(join(dirname(beside), 'media', name)));
};

/** The picture as it may be shown: as it is, unless it carries a camera's notes or is too large for a page. */
const presentable = async (bytes: Uint8Array): Promise<Size & { readonly data: Uint8Array }> => {
  const picture = openPicture(bytes);
  const { width, height, orientation = 1, exif, iptc, xmp } = await picture.metadata();
  const isBare = [exif, iptc, xmp].every((notes) => notes === undefined) && orientation === 1;
  if (!isBare || !fitsPage({ width, height })) return redraw(bytes);
  // Reads it whole: only then is it known not to be cut short.
  await picture.stats();
  return { width, height, data: bytes };
};

/**
 * Copies a picture an article names into the store, from a folder `media` beside the article's file or
 * beside the folder it lies in. A picture the store already has is left alone.
 *
 * @param src `/m/xx/<hash>`
 * @returns its size, or why it is not to be had
 */
export const adoptPicture = async (
  src: string,
  { file, fileOf }: { readonly file: string; readonly fileOf: PictureFile },
): Promise<Size | PictureTrouble> => {
  const target = fileOf(src);
  const known = hasFile(target) ? await unlessDamaged(openPicture(target).metadata()) : undefined;
  if (known !== undefined) return { width: known.width, height: known.height };
  const bytes = await bytesBeside(file, `${basename(src)}.jpg`);
  if (bytes === undefined) return 'names a picture that is not in a folder "media" beside the file';
  if (pictureFormat(bytes) !== 'jpeg') return 'names a picture that is not a JPEG';
  const shown = await unlessDamaged(presentable(bytes));
  if (shown === undefined) return 'names a picture that is damaged or too large';
  await writeFile(target, shown.data);
  return { width: shown.width, height: shown.height };
};
